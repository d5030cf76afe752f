import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { applyToPerson, emptyPerson, type PersonState } from '../../domain/ledger/personState.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { writeHead } from '../store/heads.js'
import { appendEvent } from '../store/ledger.js'
import { findRow } from '../store/rows.js'

/** The key of a person's own chain. */
export const personKey = (digest: string): string => `people/${digest}`

/** What follows from a person's events. */
export const readPerson = async (req: PayloadRequest, digest: string): Promise<PersonState> => {
  const row = await findRow<{ state?: string | null }>(req, machinery.heads, {
    key: { equals: personKey(digest) },
  })
  return row?.state ? (JSON.parse(row.state) as PersonState) : emptyPerson
}

type Change = Pick<LedgerEvent, 'type' | 'details' | 'actor' | 'role'> & {
  readonly reason?: LedgerEvent['reason']
  /** @default now */
  readonly at?: string
}

/** Writes one event into a person's own chain, and moves its head. */
export const appendToPerson = async (
  req: PayloadRequest,
  digest: string,
  { at, reason, ...change }: Change,
): Promise<PersonState> => {
  const document = personKey(digest)
  const before = await readPerson(req, digest)
  const event = await appendEvent(req, {
    ...change,
    format: 1,
    document,
    sequence: before.sequence + 1,
    at: at ?? runtimeOf(req.payload).now(),
    fingerprint: null,
    schema: null,
    publicNumber: null,
    reason: reason ?? null,
    previous: before.hash,
  })
  const state = applyToPerson(before, event)
  await writeHead(req, document, { position: state.sequence, hash: state.hash }, state)
  return state
}
