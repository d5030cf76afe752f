import {
  calendarViews,
  type CalendarPlace,
  type CalendarView,
} from '../../domain/calendar/calendarPlace.js'
import { placeOf } from '../../domain/calendar/placeOf.js'
import { readPlace } from '../../domain/calendar/readPlace.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { oneOf, readParameters, type Parameter } from '../queue/readParameters.js'

const known: Readonly<Record<CalendarView, string>> = {
  month: 'YYYY-MM',
  week: 'YYYY-MM-DD',
  day: 'YYYY-MM-DD',
}

const written: Parameter<string> = { known: 'YYYY-MM, YYYY-MM-DD', read: (value) => value }

/**
 * What part of the calendar an address asks for; without one, the month of today. Whatever cannot be
 * is refused: a typing error must not show another time than was meant.
 */
export const askCalendar = (
  asked: Iterable<readonly [string, string]>,
  today: string,
): { readonly place: CalendarPlace } | { readonly refusals: readonly Refusal[] } => {
  const read = readParameters({ view: oneOf(...calendarViews), at: written }, asked)
  if ('refusals' in read) return read
  const { at, view = 'month' } = read.values
  const place = at === undefined ? placeOf(view, today) : readPlace(view, at)
  return place === null
    ? {
        refusals: [
          {
            code: 'parameter-invalid',
            field: 'at',
            params: { parameter: 'at', known: known[view] },
          },
        ],
      }
    : { place }
}
