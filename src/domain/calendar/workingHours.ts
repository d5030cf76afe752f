import { Temporal } from 'temporal-polyfill'
import type { WorkingCalendar } from './workingCalendar.js'

/** So far a calendar is searched for time that is worked, in days. */
const longestSearch = 3_660

type Stretch = { readonly start: number; readonly end: number }

const isWorked = (date: Temporal.PlainDate, calendar: WorkingCalendar): boolean => {
  const name = date.toString()
  if (calendar.workingDays.includes(name)) return true
  return !calendar.holidays.includes(name) && calendar.days.includes(date.dayOfWeek)
}

/**
 * The stretches of one day that are worked, as instants in milliseconds. A stretch over a change of
 * the clock is as long as it really takes; an hour that the clock jumps over is worked by nobody.
 */
const stretchesOf = (date: Temporal.PlainDate, calendar: WorkingCalendar): Stretch[] => {
  if (!isWorked(date, calendar)) return []
  const instantOf = (time: string): number =>
    date.toZonedDateTime({
      timeZone: calendar.timeZone,
      plainTime: Temporal.PlainTime.from(time),
    }).epochMilliseconds
  return calendar.hours
    .map(({ from, to }) => ({ start: instantOf(from), end: instantOf(to) }))
    .filter(({ start, end }) => end > start)
}

/** The instant that lies so many hours of a calendar after another (or before it, with a minus). */
const shifted = (calendar: WorkingCalendar, instant: string, hours: number): string => {
  const isForward = hours >= 0
  const from = Date.parse(instant)
  let left = Math.round(Math.abs(hours) * 3_600_000)
  let date = Temporal.Instant.from(instant).toZonedDateTimeISO(calendar.timeZone).toPlainDate()
  for (let day = 0; day < longestSearch; day += 1) {
    const stretches = stretchesOf(date, calendar)
    for (const { start, end } of isForward ? stretches : stretches.reverse()) {
      const [first, last] = isForward ? [Math.max(start, from), end] : [start, Math.min(end, from)]
      const length = last - first
      if (length <= 0) continue
      if (left <= length) return new Date(isForward ? first + left : last - left).toISOString()
      left -= length
    }
    date = isForward ? date.add({ days: 1 }) : date.subtract({ days: 1 })
  }
  throw new Error('The calendar has too little working time.')
}

/** The instant by which so many working hours have passed since another. */
export const afterWorkingHours = (
  calendar: WorkingCalendar,
  instant: string,
  hours: number,
): string => shifted(calendar, instant, hours)

/** The instant from which so many working hours are left until another. */
export const beforeWorkingHours = (
  calendar: WorkingCalendar,
  instant: string,
  hours: number,
): string => shifted(calendar, instant, -hours)
