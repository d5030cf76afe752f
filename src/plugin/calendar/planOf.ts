import { clockTime } from '../../domain/calendar/clockTime.js'
import { dayOf } from '../../domain/calendar/dayOf.js'
import type { Schedule } from '../../domain/workflow/documentState.js'
import type { Plan } from './CalendarItem.js'
import type { Standing } from './readStanding.js'

/** By what a text or release can be moved that goes out, or was to go out, at a time. */
export const planOf = (
  { state: { fingerprint, sequence } }: Standing,
  { at, forced, timeZone }: Pick<Schedule, 'at' | 'forced' | 'timeZone'>,
  { isScheduled, siteZone }: { readonly isScheduled: boolean; readonly siteZone: string },
): Plan => ({
  sequence,
  fingerprint,
  isScheduled,
  day: dayOf(at, siteZone),
  time: clockTime(at, timeZone),
  timeZone,
  forced: forced && {
    reason: forced.reason,
    kind: forced.kind,
    changeNote: forced.changeNote,
    dueAt: forced.dueAt,
  },
})
