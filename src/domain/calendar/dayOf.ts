import { Temporal } from 'temporal-polyfill'

/** The day of an instant on the clocks of a time zone, as `2026-11-27`. */
export const dayOf = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
