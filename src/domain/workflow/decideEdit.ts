import { editorsOf, hatFor } from '../policy/can.js'
import type { Actor, Role } from '../policy/roles.js'
import { pinnedIn } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { DecidedEvent } from './decide.js'
import type { DocumentState } from './documentState.js'

/** A save that reached the database: what it made of the text, and whose words it brought. */
export type SavedText = {
  readonly fingerprint: string
  readonly schema: string
  readonly version: string
  readonly brought?: readonly string[]
  /** Some of its words come from nobody can tell whom. */
  readonly bringsUnknownAuthor?: boolean
}

/** Whether the text may be edited now at all; asked before a save is written. */
export const mayEdit = (state: DocumentState): readonly Refusal[] => [
  ...(state.working.state === 'archived' ? [{ code: 'edit-archived' as const }] : []),
  ...(state.working.state === 'scheduled' ? [{ code: 'edit-scheduled' as const }] : []),
  ...(state.pinnedBy === null ? [] : [pinnedIn(state.pinnedBy)]),
]

/** Whether this person may write texts of a rule set. */
export const mayWrite = (actor: Actor, authors: readonly Role[]): readonly Refusal[] =>
  actor.roles.some((role) => editorsOf(authors).includes(role))
    ? []
    : [{ code: 'role-missing', params: { roles: editorsOf(authors).join(', ') } }]

/**
 * The event of a save; none if the content is what it was, so that saving without a change voids
 * nothing. An actor of null is one nobody can tell.
 */
export const decideEdit = (
  state: DocumentState,
  saved: SavedText,
  request: { actor: Actor | null; authors: readonly Role[]; now: string },
): DecidedEvent | null => {
  if (saved.fingerprint === state.fingerprint && state.sequence > 0) return null
  const { actor, authors, now } = request
  const brought = (saved.brought ?? []).filter((person) => person !== actor?.digest)
  return {
    type: 'edited',
    actor: actor?.digest ?? 'unknown',
    role: actor === null ? 'system' : hatFor(actor, 'editor', authors),
    at: now,
    fingerprint: saved.fingerprint,
    schema: saved.schema,
    reason: null,
    details: {
      version: saved.version,
      ...(brought.length > 0 ? { brought } : {}),
      ...(actor === null || saved.bringsUnknownAuthor === true ? { hasUnknownAuthor: true } : {}),
    },
    isPublic: false,
  }
}
