import type { Refusal } from '../refusals/Refusal.js'
import type { DocumentState } from './documentState.js'
import { plannedTime } from './plannedTime.js'
import type { DecisionRequest } from './request.js'
import type { Condition } from './transitions.js'

type Check = (state: DocumentState, request: DecisionRequest) => readonly Refusal[]

const isAfter = (instant: string, other: string): boolean => Date.parse(instant) > Date.parse(other)

/** A time is given, can be read, and is yet to come. */
const timeAhead: Check = (_, { input, now }) => {
  if (input.at === undefined) return [{ code: 'time-missing', field: 'at' }]
  const { time, refusal } = plannedTime(input.at, input.timeZone)
  if (refusal !== null) return [refusal]
  return isAfter(time.instant, now) ? [] : [{ code: 'time-passed', field: 'at' }]
}

/** A forced publication says in `at` by when the review is due, if it says so at all. */
const reviewDueTime: Check = (state, request) =>
  request.input.at === undefined ? [] : timeAhead(state, request)

/** A review cannot be due before there is something to review. */
const reviewDueAfter: Check = (_, { input }) => {
  const { at, dueAt, timeZone } = input
  if (dueAt === undefined) return []
  const due = plannedTime(dueAt, timeZone)
  if (due.refusal !== null) return [{ ...due.refusal, field: 'dueAt' }]
  const out = at === undefined ? null : plannedTime(at, timeZone).time
  return out === null || isAfter(due.time.instant, out.instant)
    ? []
    : [{ code: 'due-too-soon', field: 'dueAt' }]
}

/** The rules about times behind the names of the table. */
export const timeConditions = {
  'time-ahead': timeAhead,
  'review-due-time': reviewDueTime,
  'review-due-after': reviewDueAfter,
} satisfies Partial<Record<Condition, Check>>
