import { Temporal } from 'temporal-polyfill'

/** Tells in which month of a time zone's calendar an instant lies: `YYYY-MM`. */
export const monthsIn = (timeZone: string): ((instant: string) => string) => {
  // Offsets change at whole quarters of an hour, so what is known of one holds for all of it.
  const known = new Map<string, string>()
  return (instant) => {
    const quarter = `${instant.slice(0, 14)}${Math.floor(Number(instant.slice(14, 16)) / 15)}`
    const month =
      known.get(quarter) ??
      Temporal.Instant.from(instant)
        .toZonedDateTimeISO(timeZone)
        .toPlainDate()
        .toString()
        .slice(0, 7)
    known.set(quarter, month)
    return month
  }
}
