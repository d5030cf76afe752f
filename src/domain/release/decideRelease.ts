import { editorsOf, hatFor } from '../policy/can.js'
import type { Role } from '../policy/roles.js'
import { inClassOrder } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { DecidedEvent } from '../workflow/decide.js'
import { scheduledFor } from '../workflow/plannedTime.js'
import {
  decideMember,
  isHeld,
  type Release,
  type ReleaseMember,
  type ReleaseRequest,
  type Told,
} from './decideMember.js'
import {
  releaseTransitionOf,
  type ReleaseTransition,
  type ReleaseVerb,
} from './releaseTransitions.js'

/** Allowed: one event of the release, and those of each member's own chain, all or none of them. */
export type ReleaseDecision =
  | {
      readonly isAllowed: true
      readonly event: DecidedEvent
      readonly members: readonly {
        readonly document: string
        readonly events: readonly DecidedEvent[]
      }[]
    }
  | { readonly isAllowed: false; readonly refusals: readonly Refusal[] }

const when = (isRefused: boolean, refusal: Refusal): Refusal[] => (isRefused ? [refusal] : [])

const about = (document: string, refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((refusal) => ({ ...refusal, document }))

const whoMay = (
  { who }: ReleaseTransition,
  { actor, authors }: ReleaseRequest,
): readonly Refusal[] => {
  const roles = { author: authors, approver: ['approver'], editor: editorsOf(authors) } as const
  return when(!actor.roles.some((role) => (roles[who] as readonly Role[]).includes(role)), {
    code: 'role-missing',
    params: { roles: roles[who].join(', ') },
  })
}

const checkRelease = (
  { state }: Release,
  members: readonly ReleaseMember[],
  transition: ReleaseTransition,
  request: ReleaseRequest,
): Refusal[] => {
  const { expected } = request
  const isStale =
    expected !== null &&
    (expected.sequence !== state.sequence || expected.fingerprint !== state.fingerprint)
  const names = members.map(({ document }) => document)
  return [
    ...when(expected === null, { code: 'expectation-missing' }),
    ...when(isStale, { code: 'stale' }),
    ...whoMay(transition, request),
    ...when(!transition.from.includes(state.state), {
      code: 'wrong-state',
      params: { state: state.state, from: transition.from.join(', ') },
    }),
    ...when(transition.hold === 'pin' && members.length === 0, { code: 'release-empty' }),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name): Refusal => ({ code: 'member-twice', params: { target: name } })),
  ]
}

const holding = (
  type: 'pinned' | 'unpinned',
  release: Release,
  { state }: ReleaseMember,
  event: DecidedEvent,
): DecidedEvent => ({
  ...event,
  type,
  fingerprint: state.fingerprint,
  schema: state.schema,
  reason: null,
  details: { release: release.key },
  isPublic: false,
})

const isApprovedAfter = ({ state }: ReleaseMember, told: Told | undefined): boolean =>
  state.working.state === 'approved' || told?.event?.details.isComplete === true

/** The member's own event, saying of which release it is a part. */
const withRelease = (told: Told | undefined, key: string): DecidedEvent[] =>
  told?.event ? [{ ...told.event, details: { ...told.event.details, release: key } }] : []

const detailsOf = (
  members: readonly ReleaseMember[],
  told: readonly Told[],
  verb: ReleaseVerb,
  { input }: ReleaseRequest,
): DecidedEvent['details'] => {
  const pinned = members.map(({ document, state }) => ({
    document,
    fingerprint: state.fingerprint,
  }))
  switch (verb) {
    case 'submit':
    case 'publish':
      return { members: pinned }
    case 'approve':
      return { isComplete: members.every((member, index) => isApprovedAfter(member, told[index])) }
    case 'schedule':
      return scheduledFor(input.at, input.timeZone)
    default:
      return {}
  }
}

/** What people send with a verb; what is wrong with it is wrong with the request, not with a text. */
const sent: readonly string[] = ['comment', 'reason', 'changeNote', 'kind', 'at', 'timeZone']

const isSame = (one: Refusal, other: Refusal): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** All refusals: those of the release, and of each member what was not said of all of it already. */
const once = (
  own: readonly Refusal[],
  ofMembers: readonly { readonly document: string; readonly refusals: readonly Refusal[] }[],
): Refusal[] => {
  const ofAll = (ofMembers[0]?.refusals ?? []).filter(
    (refusal) =>
      sent.includes(refusal.field ?? '') &&
      ofMembers.every(({ refusals }) => refusals.some((other) => isSame(refusal, other))),
  )
  const said = [...own, ...ofAll]
  return [
    ...said,
    ...ofMembers.flatMap(({ document, refusals }) =>
      about(
        document,
        refusals.filter((refusal) => !said.some((other) => isSame(refusal, other))),
      ),
    ),
  ]
}

/**
 * Decides about a verb of a release. What happens to its members happens to all of them or to none;
 * refused, every reason of every member is named at once, with the member it is about.
 *
 * @param members for `submit` those that are listed now, in their order; else those it holds
 */
export const decideRelease = (
  release: Release,
  members: readonly ReleaseMember[],
  verb: ReleaseVerb,
  request: ReleaseRequest,
): ReleaseDecision => {
  const transition = releaseTransitionOf(verb)
  const told = members.map((member) => decideMember(release, member, transition, request))
  const refusals = once(
    checkRelease(release, members, transition, request),
    members.map(({ document }, index) => ({ document, refusals: told[index]?.refusals ?? [] })),
  )
  if (refusals.length > 0) return { isAllowed: false, refusals: inClassOrder(refusals) }
  const { actor, authors, input, now } = request
  const event: DecidedEvent = {
    type: transition.event,
    actor: actor.digest,
    role: hatFor(actor, transition.who, authors),
    at: now,
    fingerprint: release.state.fingerprint,
    schema: null,
    reason: input.reason ?? input.comment ?? null,
    details: detailsOf(members, told, verb, request),
    isPublic: verb === 'publish',
  }
  return {
    isAllowed: true,
    event,
    members: members.map((member, index) => ({
      document: member.document,
      events: [
        ...(transition.isDoneToMembers ? withRelease(told[index], release.key) : []),
        ...(transition.hold === 'pin' ? [holding('pinned', release, member, event)] : []),
        ...(transition.hold === 'let-go' && isHeld(release, member)
          ? [holding('unpinned', release, member, event)]
          : []),
      ],
    })),
  }
}
