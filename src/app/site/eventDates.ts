import type { Language } from '../../domain/languages/languages.js'
import { formatDate } from './formatDate.js'
import type { PublicListItem } from './publicDocument.js'

/** When an event was held, as text, or null where that is not known to the day. */
export function eventDates(
  event: PublicListItem['event'],
  locale: Language,
  timeZone: string,
): string | null {
  if (!event?.start) return event?.dateText ?? null
  const start = formatDate(event.start.slice(0, 10), locale, timeZone)
  const lastDay = event.end?.slice(0, 10)
  if (!lastDay || lastDay === event.start.slice(0, 10)) return start
  return `${start} – ${formatDate(lastDay, locale, timeZone)}`
}
