import { Temporal } from 'temporal-polyfill'

/** What the clocks of a time zone show at an instant: `2026-11-27T09:00`, with seconds only where there are some. */
export const clockTime = (instant: string, timeZone: string): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return local.toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' })
}
