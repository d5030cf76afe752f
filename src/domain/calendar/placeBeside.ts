import { Temporal } from 'temporal-polyfill'
import type { CalendarPlace } from './calendarPlace.js'

/** The month, week or day so many after a part of the calendar; before it, with a minus. */
export const placeBeside = ({ at, view }: CalendarPlace, steps: number): CalendarPlace => {
  if (view === 'month')
    return { view, at: Temporal.PlainYearMonth.from(at).add({ months: steps }).toString() }
  const days = view === 'week' ? 7 * steps : steps
  return { view, at: Temporal.PlainDate.from(at).add({ days }).toString() }
}
