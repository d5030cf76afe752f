import { hashOf } from '../fingerprint/hash.js'
import { changeKinds, type EventDetails, type LedgerEvent } from '../ledger/event.js'
import { can, hatFor } from '../policy/can.js'
import { inClassOrder } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import { approvalRulesHash } from '../stages/approvalRules.js'
import { isReviewComplete, peopleNeeded } from '../stages/stages.js'
import { conditions } from './conditions.js'
import type { DocumentState } from './documentState.js'
import { scheduledFor } from './plannedTime.js'
import { hasSeen } from './hasSeen.js'
import type { DecisionRequest, Expectation } from './request.js'
import { choosePlace } from './stageConditions.js'
import { workingStates } from './states.js'
import { changesPublic, transitionOf, type Transition } from './transitions.js'
import type { Verb } from './verbs.js'

/** An event the domain wants written; chain, numbers and document are the adapter's to fill in. */
export type DecidedEvent = Omit<
  LedgerEvent,
  'format' | 'document' | 'sequence' | 'previous' | 'publicNumber'
> & {
  /** It enters the public ledger too. */
  readonly isPublic: boolean
}

export type Decision =
  | { readonly isAllowed: true; readonly transition: Transition; readonly event: DecidedEvent }
  | { readonly isAllowed: false; readonly refusals: readonly Refusal[] }

/** Days after which a forced publication must have been reviewed if nobody says otherwise. */
export const daysUntilReviewIsDue = 3

const checkExpectation = (state: DocumentState, expected: Expectation | null): Refusal[] => {
  if (expected === null) return [{ code: 'expectation-missing' }]
  return hasSeen(expected, state) ? [] : [{ code: 'stale' }]
}

const checkStates = (state: DocumentState, { from, publicFrom }: Transition): Refusal[] => {
  const working = state.working.state
  const possible = from === 'any' ? workingStates.filter((state) => state !== 'archived') : from
  const isFrom = possible.includes(working)
  const isPublicFrom = publicFrom === 'any' || publicFrom.includes(state.public.state)
  return [
    ...(isFrom
      ? []
      : [{ code: 'wrong-state' as const, params: { state: working, from: possible.join(', ') } }]),
    ...(isPublicFrom
      ? []
      : [
          {
            code: 'wrong-public-state' as const,
            params: {
              state: state.public.state,
              from: publicFrom.join(', '),
            },
          },
        ]),
  ]
}

const addDays = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString()

/** When the review of what went out at an instant is due if nobody says otherwise. */
export const reviewDueAt = (instant: string): string => addDays(instant, daysUntilReviewIsDue)

/** The rules a review begins under, so that it ends under the same. */
const rulesInForce = (rules: DecisionRequest['rules']): EventDetails =>
  rules.stages === undefined || rules.stages.length === 0
    ? { approvalsNeeded: rules.approvals }
    : {
        approvalsNeeded: peopleNeeded(rules.stages),
        stages: rules.stages,
        rules: approvalRulesHash(rules),
      }

const checksOf = ({ facts: { checks } }: DecisionRequest): EventDetails =>
  checks === null ? {} : { checks: { ran: checks.ran, findings: checks.findings } }

const placeOf = (state: DocumentState, request: DecisionRequest): EventDetails => {
  const place = choosePlace(state, request).place ?? null
  if (place === null) return {}
  return place.group === null ? { stage: place.stage } : { stage: place.stage, group: place.group }
}

/** What the event says beyond its columns. */
const detailsOf = (state: DocumentState, verb: Verb, request: DecisionRequest): EventDetails => {
  const { input, now, rules } = request
  const kind = changeKinds.find((known) => known === input.kind) ?? 'major'
  const note = state.editions > 0 ? (input.changeNote ?? null) : null
  switch (verb) {
    case 'submit':
      return {
        ...rulesInForce(rules),
        ...checksOf(request),
        kind,
        changeNote: note,
        noteHash: note === null ? null : hashOf(note),
      }
    case 'approve': {
      const place = placeOf(state, request)
      return {
        isComplete: isReviewComplete(state.run, [...state.approvals, place]),
        noteHash: state.run?.noteHash ?? null,
        ...place,
      }
    }
    case 'publish':
      return {
        kind: state.run?.kind ?? 'major',
        changeNote: state.run?.changeNote ?? null,
        noteHash: state.run?.noteHash ?? null,
      }
    case 'force-publish':
      return {
        kind,
        changeNote: note,
        noteHash: note === null ? null : hashOf(note),
        dueAt:
          input.at === undefined ? reviewDueAt(now) : scheduledFor(input.at, input.timeZone).at,
      }
    case 'schedule':
    case 'force-schedule': {
      const isForced = verb === 'force-schedule'
      const { dueAt } = input
      return {
        ...scheduledFor(input.at, input.timeZone),
        isForced,
        ...(isForced
          ? {
              kind,
              changeNote: note,
              noteHash: note === null ? null : hashOf(note),
              dueAt: dueAt === undefined ? null : scheduledFor(dueAt, input.timeZone).at,
            }
          : {}),
      }
    }
    case 'unpublish':
      return {
        redirectTo: input.redirectTo ?? null,
        evenIfReferred: input.evenIfReferred === true,
      }
    case 'amend-note':
      return {
        amends: input.amends,
        changeNote: input.changeNote ?? null,
        formerNote: state.changeNotes.find(({ sequence }) => sequence === input.amends)?.note,
      }
    case 'make-press-link':
      return {
        recipient: input.recipient?.trim(),
        expiresAt: scheduledFor(input.at, input.timeZone).at,
      }
    case 'revoke-press-link':
      return { link: input.link }
    case 'name-author':
      return { author: input.author }
    default:
      return {}
  }
}

/**
 * Decides about a verb. Allowed: the event to write. Refused: all reasons at once, sorted by the
 * class that sets the status. Looks at nothing but its arguments.
 */
export const decide = (state: DocumentState, verb: Verb, request: DecisionRequest): Decision => {
  const transition = transitionOf(verb)
  const refusals = [
    ...checkExpectation(state, request.expected),
    ...can[transition.who](request.actor, state, request.rules.authors),
    ...checkStates(state, transition),
    ...transition.holds.flatMap((condition) => conditions[condition](state, request)),
  ]
  if (refusals.length > 0) return { isAllowed: false, refusals: inClassOrder(refusals) }
  return {
    isAllowed: true,
    transition,
    event: {
      type: transition.event,
      actor: request.actor.digest,
      role: hatFor(request.actor, transition.who, request.rules.authors),
      at: request.now,
      fingerprint: state.fingerprint,
      schema: state.schema,
      reason: request.input.reason ?? request.input.comment ?? null,
      details: detailsOf(state, verb, request),
      isPublic: changesPublic(transition),
    },
  }
}
