import type { EventDetails, EventType } from '../ledger/event.js'
import { editorsOf, hatFor } from '../policy/can.js'
import { inClassOrder } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { DecidedEvent } from '../workflow/decide.js'
import type { DocumentState } from '../workflow/documentState.js'
import type { Expectation } from '../workflow/request.js'
import { checkAssignee, obstaclesOf } from './checkAssignee.js'
import type { Courtesy } from './courtesies.js'
import type { CourtesyRequest } from './courtesyRequest.js'
import type { Matter } from './courtesyState.js'
import { dueOf, tellings, type Due } from './dueOf.js'
import { claimNow, matterOf } from './matterOf.js'

/** Hours after which a claim counts for nothing if nobody renews it. */
export const hoursUntilClaimEnds = 4
export type CourtesyDecision =
  | { readonly isAllowed: true; readonly event: DecidedEvent }
  | { readonly isAllowed: false; readonly refusals: readonly Refusal[] }

const checkClaim = (state: DocumentState, request: CourtesyRequest): readonly Refusal[] => {
  const claim = claimNow(state, request.now)
  const isOthers = claim !== null && claim.by !== request.actor.digest
  return isOthers && request.input.reason === undefined
    ? [
        {
          code: 'claimed-already',
          field: 'reason',
          params: { name: request.claimant, until: claim.until.slice(0, 16).replace('T', ' ') },
        },
      ]
    : []
}

const checkRelease = (
  state: DocumentState,
  { actor, now }: CourtesyRequest,
): readonly Refusal[] => {
  const claim = claimNow(state, now)
  if (claim === null) return [{ code: 'not-claimed' }]
  return claim.by === actor.digest ? [] : [{ code: 'claim-of-another' }]
}

const types: Record<Courtesy, EventType> = {
  assign: 'assigned',
  claim: 'claimed',
  'release-claim': 'claim-released',
}

/** Of two people who ask at once only one has seen what is there: nothing but the newest counts. */
const checkExpectation = (state: DocumentState, expected: Expectation | null): Refusal[] => {
  if (expected === null) return [{ code: 'expectation-missing' }]
  const { fingerprint, sequence } = state
  return expected.sequence === sequence && expected.fingerprint === fingerprint
    ? []
    : [{ code: 'stale' }]
}

/**
 * Decides about a verb that decides nothing about the text: its event changes neither the text's
 * state nor what anybody may do with it. Refused: all reasons at once.
 */
export const decideCourtesy = (
  state: DocumentState,
  verb: Courtesy,
  request: CourtesyRequest,
): CourtesyDecision => {
  const { actor, input, now, rules } = request
  const matter = matterOf(state)
  const editors = editorsOf(rules.authors)
  const due: Due = verb === 'assign' ? dueOf(request) : { at: null, refusals: [] }
  const ofVerb = (found: Matter): readonly Refusal[] => {
    if (verb === 'release-claim') return checkRelease(state, request)
    if (verb === 'claim')
      return [...obstaclesOf(state, found, actor, request), ...checkClaim(state, request)]
    return [
      ...(actor.roles.some((role) => editors.includes(role))
        ? []
        : [{ code: 'role-missing' as const, params: { roles: editors.join(', ') } }]),
      ...checkAssignee(state, found, request),
      ...due.refusals,
    ]
  }
  const refusals = [
    ...checkExpectation(state, request.expected),
    ...(matter === null ? [{ code: 'nothing-waits' as const }] : ofVerb(matter)),
  ]
  if (refusals.length > 0) return { isAllowed: false, refusals: inClassOrder(refusals) }
  const details: Record<Courtesy, () => EventDetails> = {
    assign: () => ({
      ...(request.assignee === null
        ? { group: input.group }
        : { assignee: request.assignee.digest }),
      ...(due.at === null ? {} : tellings(request, due.at)),
    }),
    claim: () => ({
      until: new Date(Date.parse(now) + hoursUntilClaimEnds * 3_600_000).toISOString(),
    }),
    'release-claim': () => ({}),
  }
  return {
    isAllowed: true,
    event: {
      type: types[verb],
      actor: actor.digest,
      role: hatFor(
        actor,
        verb === 'claim' && matter !== 'write' ? 'approver' : 'editor',
        rules.authors,
      ),
      at: now,
      fingerprint: state.fingerprint,
      schema: state.schema,
      reason: input.reason ?? input.comment ?? null,
      details: details[verb](),
      isPublic: false,
    },
  }
}
