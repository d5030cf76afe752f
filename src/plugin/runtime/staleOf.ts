import type { PayloadRequest } from 'payload'
import type { EventType } from '../../domain/ledger/event.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import {
  holdsFor,
  newestQuoted,
  staleSave,
  type Precondition,
} from '../../domain/workflow/precondition.js'
import type { Seen } from '../../domain/workflow/hasSeen.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { eventsSince } from '../store/ledger.js'

/** What happened to a text after somebody read it, oldest first. */
export type LaterEventView = {
  sequence: number
  type: EventType
  at: string
  by: Person
  fingerprint: string | null
}

/** What whoever saves an older text has to know to compare and try again. */
export type Stale = {
  current: Expectation
  since: LaterEventView[]
}

const laterEvents = async (
  req: PayloadRequest,
  key: string,
  sequence: number,
): Promise<LaterEventView[]> => {
  const events = await eventsSince(req, key, sequence)
  const nameOf = await namesOf(
    req,
    events.map((event) => event.actor),
  )
  return events.map((event) => ({
    sequence: event.sequence,
    type: event.type,
    at: event.at,
    by: nameOf(event.actor),
    fingerprint: event.fingerprint,
  }))
}

/**
 * Whether a save meets another text than it expects; null if not. Read inside the save's
 * transaction and after the document's lock was taken, so nothing can come between.
 */
export const staleOf = async (
  req: PayloadRequest,
  key: string,
  state: Seen,
  preconditions: readonly Precondition[],
): Promise<{ refusal: Refusal; stale: Stale } | null> => {
  // The state it is taken from says far more than anybody asked.
  const current = { sequence: state.sequence, fingerprint: state.fingerprint }
  const failed = preconditions.find((one) => !holdsFor(one, state))
  const quoted = failed === undefined || failed === 'any' ? null : newestQuoted(failed)
  if (quoted === null) return null
  const since = await laterEvents(req, key, quoted.sequence)
  const told = since.map(({ at, by, type }) => ({ at, type, name: by.name ?? 'erased' }))
  return { refusal: staleSave(quoted, current, told), stale: { current, since } }
}
