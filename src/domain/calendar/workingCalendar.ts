import { Temporal } from 'temporal-polyfill'

/** When a house works, as data. */
export type WorkingCalendar = {
  /** IANA name of the zone on whose clock the hours are meant. */
  readonly timeZone: string
  /** Days of the week that are worked, by ISO 8601: 1 is Monday, 7 Sunday. */
  readonly days: readonly number[]
  /** Hours of a working day, `HH:MM` on the local clock, in order and without overlap. */
  readonly hours: readonly { readonly from: string; readonly to: string }[]
  /** Dates, `YYYY-MM-DD`, that are not worked though the week says so. */
  readonly holidays: readonly string[]
  /** Dates that are worked though the week says not: the make-up days round Chinese holidays. */
  readonly workingDays: readonly string[]
}

/** Monday to Friday, nine to twelve and half past one to half past five. */
export const defaultCalendar = (timeZone: string): WorkingCalendar => ({
  timeZone,
  days: [1, 2, 3, 4, 5],
  hours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ],
  holidays: [],
  workingDays: [],
})

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

const isZone = (name: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** What is wrong with a calendar, in words for whoever wrote it; null: nothing. */
export const faultOfCalendar = (calendar: WorkingCalendar): string | null => {
  const { days, holidays, hours, timeZone, workingDays } = calendar
  if (!isZone(timeZone)) return `there is no time zone ${timeZone}`
  if (days.length === 0 || !days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7))
    return 'days are numbers from 1, Monday, to 7, Sunday, and at least one'
  const times = hours.flatMap(({ from, to }) => [from, to])
  const areInOrder = times.every((time, index) => index === 0 || time > (times[index - 1] ?? ''))
  if (hours.length === 0 || !times.every((time) => clock.test(time)) || !areInOrder)
    return 'hours are pairs of HH:MM, in order, and at least one'
  const wrong = [...holidays, ...workingDays].find((date) => !isDate(date))
  if (wrong !== undefined) return `${wrong} is no date, YYYY-MM-DD`
  const both = holidays.find((date) => workingDays.includes(date))
  return both === undefined ? null : `${both} is both a holiday and a working day`
}
