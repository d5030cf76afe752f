import type { CalendarPlace } from '../../domain/calendar/calendarPlace.js'
import type { DeskWords } from '../home/deskWords.js'

/** Where a part of the calendar is. */
export const calendarAddress = (
  { adminAddress }: Pick<DeskWords, 'adminAddress'>,
  { at, view }: CalendarPlace,
): string => adminAddress(`/calendar?view=${view}&at=${at}`)
