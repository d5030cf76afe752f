import { Temporal } from 'temporal-polyfill'

/** Instants from the first to before the second. */
export type InstantRange = { readonly from: string; readonly to: string }

/** Where a clock jumps over midnight, a day begins when it has jumped. */
const beginOf = (date: Temporal.PlainDate, timeZone: string): string =>
  date.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'millisecond' })

/** From the first instant of a day on the clocks of a time zone to the end of another, or of the same. */
export const rangeOfDays = (first: string, last: string, timeZone: string): InstantRange => ({
  from: beginOf(Temporal.PlainDate.from(first), timeZone),
  to: beginOf(Temporal.PlainDate.from(last).add({ days: 1 }), timeZone),
})
