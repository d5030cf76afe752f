import { Temporal } from 'temporal-polyfill'
import type { CalendarPlace, CalendarView } from './calendarPlace.js'
import { placeOf } from './placeOf.js'

const shapes: Readonly<Record<CalendarView, RegExp>> = {
  month: /^(19|2[01])\d\d-\d\d$/,
  week: /^(19|2[01])\d\d-\d\d-\d\d$/,
  day: /^(19|2[01])\d\d-\d\d-\d\d$/,
}

/**
 * Reads what part of the calendar an address names, from 1900 to 2199; null: it names none. A week
 * may be named by any of its days.
 */
export const readPlace = (view: CalendarView, at: string): CalendarPlace | null => {
  if (!shapes[view].test(at)) return null
  try {
    const first = view === 'month' ? `${at}-01` : at
    return placeOf(view, Temporal.PlainDate.from(first, { overflow: 'reject' }).toString())
  } catch {
    return null
  }
}
