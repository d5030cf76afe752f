import { Temporal } from 'temporal-polyfill'
import type { CalendarPlace, CalendarView } from './calendarPlace.js'

/** The month, week or day in which a date lies. */
export const placeOf = (view: CalendarView, date: string): CalendarPlace => {
  const day = Temporal.PlainDate.from(date)
  switch (view) {
    case 'month':
      return { view, at: day.toPlainYearMonth().toString() }
    case 'week':
      return { view, at: day.subtract({ days: day.dayOfWeek - 1 }).toString() }
    case 'day':
      return { view, at: day.toString() }
  }
}
