import { afterWorkingHours, beforeWorkingHours } from '../calendar/workingHours.js'
import type { EventDetails } from '../ledger/event.js'
import type { Refusal } from '../refusals/Refusal.js'
import { plannedTime } from '../workflow/plannedTime.js'
import type { CourtesyRequest } from './courtesyRequest.js'

/** Working hours before the due time at which whoever was assigned is reminded. */
export const hoursOfReminder = 4
/** Working hours after the due time at which everybody who could help is told. */
export const hoursUntilEscalation = 8

export type Due = { readonly at: string | null; readonly refusals: readonly Refusal[] }

/** By when it is to be done, if anybody says so. */
export const dueOf = ({ calendar, input, now }: CourtesyRequest): Due => {
  const { dueAt, timeZone, workingHours } = input
  if (dueAt !== undefined && workingHours !== undefined)
    return { at: null, refusals: [{ code: 'due-twice', field: 'dueAt' }] }
  if (workingHours !== undefined)
    return { at: afterWorkingHours(calendar, now, workingHours), refusals: [] }
  if (dueAt === undefined) return { at: null, refusals: [] }
  const { refusal, time } = plannedTime(dueAt, timeZone ?? calendar.timeZone)
  if (refusal !== null) return { at: null, refusals: [{ ...refusal, field: 'dueAt' }] }
  return time.instant > now
    ? { at: time.instant, refusals: [] }
    : { at: null, refusals: [{ code: 'time-passed', field: 'dueAt' }] }
}

/** When people are told of a due time: once ahead of it, or at it where that is past, and once after. */
export const tellings = ({ calendar, now }: CourtesyRequest, dueAt: string): EventDetails => {
  const ahead = beforeWorkingHours(calendar, dueAt, hoursOfReminder)
  return {
    dueAt,
    remindAt: ahead > now ? ahead : dueAt,
    escalateAt: afterWorkingHours(calendar, dueAt, hoursUntilEscalation),
  }
}
