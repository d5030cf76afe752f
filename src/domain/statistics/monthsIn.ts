import { Temporal } from 'temporal-polyfill'

/** Tells in which month of a time zone's calendar an instant lies: `YYYY-MM`. */
export const monthsIn = (timeZone: string): ((instant: string) => string) => {
  const startOf = (month: Temporal.PlainYearMonth): number =>
    month.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds
  const spanOf = (utcMonth: string) => {
    const month = Temporal.PlainYearMonth.from(utcMonth)
    const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })]
    return {
      begins: startOf(month),
      ends: startOf(after),
      before: before.toString(),
      after: after.toString(),
    }
  }
  // Clocks differ from UTC by less than a day: what lies in a month there lies in it or beside it here.
  const known = new Map<string, ReturnType<typeof spanOf>>()
  return (instant) => {
    const utcMonth = instant.slice(0, 7)
    const span = known.get(utcMonth) ?? spanOf(utcMonth)
    known.set(utcMonth, span)
    const time = Date.parse(instant)
    if (time < span.begins) return span.before
    return time < span.ends ? utcMonth : span.after
  }
}
