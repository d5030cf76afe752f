/** Offset of a time zone from UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant))
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value)
  return (
    Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    ) - instant
  )
}

/** Midnight of a calendar day (`YYYY-MM-DD`) in a time zone, as an instant. */
export const midnightIn = (day: string, timeZone: string): string => {
  const utc = Date.parse(`${day}T00:00:00.000Z`)
  return new Date(utc - offsetAt(utc, timeZone)).toISOString()
}

/**
 * The instant under which the public finds a text: the day the old site published it, else its
 * first publication (design section 11).
 */
export const displayedAtOf = (
  content: Record<string, unknown>,
  firstPublishedAt: string,
  timeZone: string,
): string => {
  const legacy = content.legacy as { publishedAt?: unknown } | undefined
  return typeof legacy?.publishedAt === 'string' && /^\d{4}-\d{2}-\d{2}/.test(legacy.publishedAt)
    ? midnightIn(legacy.publishedAt.slice(0, 10), timeZone)
    : firstPublishedAt
}
