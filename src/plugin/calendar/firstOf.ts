import type { FoundItem } from './CalendarItem.js'

/** Some of a day, in their order: those that somebody has to see to before the others. */
export const firstOf = <Item extends Pick<FoundItem, 'isUrgent'>>(
  items: readonly Item[],
  count: number,
): Item[] => {
  const chosen = new Set(
    [
      ...items.filter(({ isUrgent }) => isUrgent),
      ...items.filter(({ isUrgent }) => !isUrgent),
    ].slice(0, count),
  )
  return items.filter((item) => chosen.has(item))
}
