import { canSee } from '../access/canSee.js'
import { afterWorkingHours, beforeWorkingHours } from '../calendar/workingHours.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { EventDetails, EventType } from '../ledger/event.js'
import { editorsOf, hatFor } from '../policy/can.js'
import type { Actor, Role } from '../policy/roles.js'
import { inClassOrder, type Refusal } from '../refusals/refusals.js'
import { conditions } from '../workflow/conditions.js'
import type { DecidedEvent } from '../workflow/decide.js'
import type { DocumentState } from '../workflow/documentState.js'
import { plannedTime } from '../workflow/plannedTime.js'
import {
  noFacts,
  type DecisionRules,
  type Expectation,
  type VerbInput,
} from '../workflow/request.js'
import type { Courtesy } from './courtesies.js'
import type { Matter } from './courtesyState.js'
import { claimNow, matterOf } from './matterOf.js'

/** Hours after which a claim counts for nothing if nobody renews it. */
export const hoursUntilClaimEnds = 4
/** Working hours before the due time at which whoever was assigned is reminded. */
export const hoursOfReminder = 4
/** Working hours after the due time at which everybody who could help is told. */
export const hoursUntilEscalation = 8

/** Somebody, with what has to be known to tell whether they could do something. */
export type Candidate = Actor & {
  readonly name: string
  readonly rolesSince: Readonly<Partial<Record<Role, string>>>
  readonly accountTies: readonly string[]
}

export type CourtesyRequest = {
  /** Whoever asks. */
  readonly actor: Candidate
  readonly input: VerbInput
  readonly expected: Expectation | null
  /** Whom the input names; null: nobody, or an account that is not there. */
  readonly assignee: Candidate | null
  /** What whoever has the claim is called. */
  readonly claimant: string
  readonly calendar: WorkingCalendar
  readonly rules: DecisionRules
  /** ISO 8601, UTC. */
  readonly now: string
}

export type CourtesyDecision =
  | { readonly isAllowed: true; readonly event: DecidedEvent }
  | { readonly isAllowed: false; readonly refusals: readonly Refusal[] }

/** The hats under which a matter is seen to. */
const hatsFor = (matter: Matter, { authors }: DecisionRules): readonly Role[] =>
  matter === 'write' ? editorsOf(authors) : ['approver']

/** Why somebody could not see to what the text waits for; none: they could. */
const obstaclesOf = (
  state: DocumentState,
  matter: Matter,
  person: Candidate,
  { now, rules }: Pick<CourtesyRequest, 'now' | 'rules'>,
): readonly Refusal[] => {
  const { accountTies, digest, roles, rolesSince } = person
  const hats = hatsFor(matter, rules)
  const condition =
    matter === 'review' ? 'second-person' : matter === 'settle' ? 'second-person-for-debt' : null
  const request = {
    actor: { digest, roles },
    input: {},
    expected: null,
    facts: { ...noFacts(state.fingerprint), rolesSince, accountTies },
    rules,
    now,
  }
  return [
    ...(roles.some((role) => hats.includes(role))
      ? []
      : [{ code: 'role-missing' as const, params: { roles: hats.join(', ') } }]),
    ...(condition === null ? [] : conditions[condition](state, request)),
  ]
}

/** The same about somebody else, with their name in it. */
const ofAssignee = (name: string, { code, params }: Refusal): Refusal => {
  const field = 'assignee'
  if (code === 'role-missing')
    return { code: 'assignee-lacks-role', field, params: { name, roles: params?.roles ?? '' } }
  if (code === 'own-contribution' || code === 'own-force')
    return { code: 'assignee-contributed', field, params: { name } }
  return { code: 'assignee-no-second-person', field, params: { name } }
}

const checkAssignee = (
  state: DocumentState,
  matter: Matter,
  request: CourtesyRequest,
): readonly Refusal[] => {
  const { assignee, input } = request
  if ((input.assignee === undefined) === (input.group === undefined))
    return [{ code: 'assignee-missing', field: 'assignee' }]
  if (input.group !== undefined) {
    const groups = hatsFor(matter, request.rules)
    return groups.some((group) => group === input.group)
      ? []
      : [{ code: 'group-cannot', field: 'group', params: { roles: groups.join(', ') } }]
  }
  if (assignee === null) return [{ code: 'assignee-unknown', field: 'assignee' }]
  const { name } = assignee
  if (!canSee(state.limit, assignee))
    return [{ code: 'assignee-cannot-see', field: 'assignee', params: { name } }]
  return obstaclesOf(state, matter, assignee, request).map((refusal) => ofAssignee(name, refusal))
}

type Due = { readonly at: string | null; readonly refusals: readonly Refusal[] }

/** By when it is to be done, if anybody says so. */
const dueOf = ({ calendar, input, now }: CourtesyRequest): Due => {
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
const tellings = ({ calendar, now }: CourtesyRequest, dueAt: string): EventDetails => {
  const ahead = beforeWorkingHours(calendar, dueAt, hoursOfReminder)
  return {
    dueAt,
    remindAt: ahead > now ? ahead : dueAt,
    escalateAt: afterWorkingHours(calendar, dueAt, hoursUntilEscalation),
  }
}

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
