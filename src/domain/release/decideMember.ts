import type { Actor, Role } from '../policy/roles.js'
import { pinnedIn } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import { decide, type DecidedEvent } from '../workflow/decide.js'
import type { DocumentState } from '../workflow/documentState.js'
import type { DecisionRules, Expectation, Facts, VerbInput } from '../workflow/request.js'
import type { ReleaseState } from './releaseState.js'
import type { ReleaseTransition } from './releaseTransitions.js'

/** A text of a release as it lies in the database now, with what the adapter looked up about it. */
export type ReleaseMember = {
  readonly document: string
  readonly state: DocumentState
  /** `references` leaves out what goes public with the same release. */
  readonly facts: Facts
  readonly rules: DecisionRules
}

export type ReleaseRequest = {
  readonly actor: Actor
  readonly input: VerbInput
  readonly expected: Expectation | null
  readonly authors: readonly Role[]
  readonly now: string
}

export type Release = { readonly key: string; readonly state: ReleaseState }

/** A text that is further on already is taken as it is: handed in, or approved. */
export const isThere = ({ state }: ReleaseMember, verb: ReleaseTransition['member']): boolean =>
  (verb === 'submit' && ['in-review', 'approved'].includes(state.working.state)) ||
  (verb === 'approve' && state.working.state === 'approved')

/** Whether the release still holds this very text. */
export const isHeld = ({ key, state }: Release, member: ReleaseMember): boolean =>
  member.state.pinnedBy === key &&
  state.members.some(
    ({ document, fingerprint }) =>
      document === member.document && fingerprint === member.state.fingerprint,
  )

/** The release lost hold of a text it says it holds. */
export const notHeld = ({ document }: ReleaseMember): Refusal => ({
  code: 'member-not-pinned',
  params: { target: document },
})

/** What a verb of the release means for one member. */
export type Told = { readonly event: DecidedEvent | null; readonly refusals: readonly Refusal[] }

/** What the verb means for one member: its own event, or why not. */
export const decideMember = (
  release: Release,
  member: ReleaseMember,
  { member: verb, hold }: ReleaseTransition,
  request: ReleaseRequest,
): Told => {
  const { state, facts, rules } = member
  if (hold === 'pin' && state.pinnedBy !== null)
    return { event: null, refusals: [pinnedIn(state.pinnedBy)] }
  if (hold !== 'pin' && verb !== null && !isHeld(release, member))
    return { event: null, refusals: [notHeld(member)] }
  if (verb === null || isThere(member, verb)) return { event: null, refusals: [] }
  const decision = decide({ ...state, pinnedBy: null }, verb, {
    actor: request.actor,
    input: request.input,
    expected: { sequence: state.sequence, fingerprint: state.fingerprint },
    facts,
    rules,
    now: request.now,
  })
  return decision.isAllowed
    ? { event: decision.event, refusals: [] }
    : { event: null, refusals: decision.refusals }
}
