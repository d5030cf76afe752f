import { editorsOf, hatFor } from '../policy/can.js'
import type { Actor, Role } from '../policy/roles.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { DecidedEvent } from '../workflow/decide.js'
import type { ReleaseStanding, ReleaseState } from './releaseState.js'

const open: readonly ReleaseStanding[] = ['draft', 'changes-requested']

/** Whether what is in a release may be changed now; asked before a save is written. */
export const mayEditRelease = ({ state }: ReleaseState): readonly Refusal[] =>
  open.includes(state) ? [] : [{ code: 'release-closed', params: { state } }]

/** Whether this person may put releases together: whoever edits a text of some collection. */
export const mayWriteRelease = (actor: Actor, authors: readonly Role[]): readonly Refusal[] =>
  actor.roles.some((role) => editorsOf(authors).includes(role))
    ? []
    : [{ code: 'role-missing', params: { roles: editorsOf(authors).join(', ') } }]

/**
 * The event of a save of a release; none if it says what it said before. An actor of null is the
 * server itself.
 */
export const decideReleaseEdit = (
  state: ReleaseState,
  fingerprint: string,
  { actor, authors, now }: { actor: Actor | null; authors: readonly Role[]; now: string },
): DecidedEvent | null =>
  fingerprint === state.fingerprint && state.sequence > 0
    ? null
    : {
        type: 'edited',
        actor: actor?.digest ?? 'system',
        role: actor === null ? 'system' : hatFor(actor, 'editor', authors),
        at: now,
        fingerprint,
        schema: null,
        reason: null,
        details: {},
        isPublic: false,
      }
