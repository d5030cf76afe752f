import { Temporal } from 'temporal-polyfill'
import type { CalendarPlace } from './calendarPlace.js'

/**
 * The dates that a part of the calendar shows, in order. Weeks begin on Monday, and a month is shown
 * in whole weeks.
 */
export const shownDays = ({ at, view }: CalendarPlace): string[] => {
  const begin = Temporal.PlainDate.from(view === 'month' ? `${at}-01` : at)
  const before = view === 'day' ? 0 : begin.dayOfWeek - 1
  const first = begin.subtract({ days: before })
  const count = {
    day: 1,
    week: 7,
    month: Math.ceil((before + begin.daysInMonth) / 7) * 7,
  }[view]
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString())
}
