import type { Where } from 'payload'
import type { InstantRange } from '../../domain/calendar/rangeOfDays.js'

/** That a column holds an instant of a range, as a condition for the database. */
export const within = (column: string, { from, to }: InstantRange): Where => ({
  and: [{ [column]: { greater_than_equal: from } }, { [column]: { less_than: to } }],
})
