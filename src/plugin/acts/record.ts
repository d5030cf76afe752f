import type { PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import type { DecidedEvent } from '../../domain/workflow/decide.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { apply } from '../../domain/workflow/fold.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { writeState } from '../store/heads.js'
import { appendEvent, appendPublicEvent, nextPublic } from '../store/ledger.js'
import { addRow } from '../store/rows.js'

/** What was written, and the state that follows from it. */
export type Recorded = { readonly event: Sealed<LedgerEvent>; readonly state: DocumentState }

/** A place in the public ledger: its number, its time, and the hash of the event before it. */
export type PublicSlot = Awaited<ReturnType<typeof nextPublic>>

/**
 * Writes one event into a chain, and its row into the outbox; after the commit, listeners hear of it.
 * Head and public ledger are the caller's to move.
 */
export const writeEvent = async (
  req: PayloadRequest,
  document: string,
  before: { readonly sequence: number; readonly hash: string },
  { isPublic: _, ...decided }: DecidedEvent,
  slot: PublicSlot | null,
): Promise<Sealed<LedgerEvent>> => {
  const event = await appendEvent(req, {
    ...decided,
    at: slot?.at ?? decided.at,
    format: 1,
    document,
    sequence: before.sequence + 1,
    publicNumber: slot?.number ?? null,
    previous: before.hash,
  })
  if (event.type !== 'edited')
    await addRow(req, machinery.outbox, {
      document,
      sequence: event.sequence,
      type: event.type,
      publicNumber: event.publicNumber,
      at: event.at,
      isDone: false,
    })
  const { listeners } = runtimeOf(req.payload)
  engineOf(req.payload).onCommitted(req, () => {
    for (const listener of listeners)
      listener({ document, type: event.type, publicNumber: event.publicNumber })
  })
  return event
}

/**
 * Writes a decided event: the document's chain, the public chain if it changes what is public, the
 * head, and an outbox row, all in the request's transaction.
 * @param shared the place of a release in the public ledger: its row is written for all members at once
 */
export const record = async (
  req: PayloadRequest,
  document: string,
  before: DocumentState,
  decided: DecidedEvent,
  shared?: PublicSlot,
): Promise<Recorded> => {
  const slot = decided.isPublic ? (shared ?? (await nextPublic(req, decided.at))) : null
  const event = await writeEvent(req, document, before, decided, slot)
  const state = apply(before, event)
  await writeState(req, document, state)
  if (slot !== null && shared === undefined)
    await appendPublicEvent(req, {
      format: 1,
      number: slot.number,
      type: event.type,
      at: event.at,
      members: [{ document, sequence: event.sequence, fingerprint: event.fingerprint }],
      previous: slot.previous,
    })
  return { event, state }
}
