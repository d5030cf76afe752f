import type { PayloadRequest } from 'payload'
import { canonicalText } from '../../domain/fingerprint/hash.js'
import type { LedgerEvent, PublicEvent } from '../../domain/ledger/event.js'
import { seal, type Sealed } from '../../domain/ledger/seal.js'
import { machinery } from '../collections/machinery.js'
import { publicHeadKey, readEnd, writeHead } from './heads.js'
import { addRow, findRows } from './rows.js'

type EventRow = { event: string; hash: string }

const unpack = <Event>(row: EventRow): Sealed<Event & object> =>
  ({ ...(JSON.parse(row.event) as Event & object), hash: row.hash }) as Sealed<Event & object>

/** Appends one event to a document's chain and gives it back sealed. The head is the caller's to move. */
export const appendEvent = async (
  req: PayloadRequest,
  event: LedgerEvent,
): Promise<Sealed<LedgerEvent>> => {
  const sealed = seal(event)
  await addRow(req, machinery.ledger, {
    document: event.document,
    sequence: event.sequence,
    type: event.type,
    actor: event.actor,
    at: event.at,
    publicNumber: event.publicNumber,
    event: canonicalText(event),
    hash: sealed.hash,
  })
  return sealed
}

/** The number and time the next public event gets; the time never runs backwards. */
export const nextPublic = async (
  req: PayloadRequest,
  now: string,
): Promise<{ number: number; at: string; previous: string }> => {
  const end = await readEnd(req, publicHeadKey)
  const [last] = await findRows<{ at: string }>(
    req,
    machinery.publicLedger,
    { number: { equals: end.position } },
    { limit: 1 },
  )
  const at = last !== undefined && last.at > now ? last.at : now
  return { number: end.position + 1, at, previous: end.hash }
}

/** Appends to the public ledger and moves its head. */
export const appendPublicEvent = async (req: PayloadRequest, event: PublicEvent): Promise<void> => {
  const sealed = seal(event)
  await addRow(req, machinery.publicLedger, {
    number: event.number,
    type: event.type,
    at: event.at,
    event: canonicalText(event),
    hash: sealed.hash,
  })
  await writeHead(
    req,
    publicHeadKey,
    { position: event.number, hash: sealed.hash },
    { at: event.at },
  )
}

/** The events of one document that came after one of its sequence numbers, oldest first. */
export const eventsSince = async (
  req: PayloadRequest,
  document: string,
  sequence: number,
): Promise<Sealed<LedgerEvent>[]> => {
  const rows = await findRows<EventRow>(
    req,
    machinery.ledger,
    { and: [{ document: { equals: document } }, { sequence: { greater_than: sequence } }] },
    { sort: 'sequence' },
  )
  return rows.map((row) => unpack<LedgerEvent>(row)) as Sealed<LedgerEvent>[]
}

/** The events of one document, oldest first. */
export const eventsOf = (req: PayloadRequest, document: string): Promise<Sealed<LedgerEvent>[]> =>
  eventsSince(req, document, 0)

/** The public ledger from one of its numbers on, oldest first. */
export const publicEventsFrom = async (
  req: PayloadRequest,
  number: number,
): Promise<Sealed<PublicEvent>[]> => {
  const rows = await findRows<EventRow>(
    req,
    machinery.publicLedger,
    { number: { greater_than_equal: number } },
    { sort: 'number' },
  )
  return rows.map((row) => unpack<PublicEvent>(row)) as Sealed<PublicEvent>[]
}

/** The public events behind one of their numbers, oldest first, at most so many. */
export const publicEventsAfter = async (
  req: PayloadRequest,
  number: number,
  limit: number,
): Promise<Sealed<PublicEvent>[]> => {
  const rows = await findRows<EventRow>(
    req,
    machinery.publicLedger,
    { number: { greater_than: number } },
    { sort: 'number', limit },
  )
  return rows.map((row) => unpack<PublicEvent>(row)) as Sealed<PublicEvent>[]
}

/** The whole public ledger, oldest first. */
export const publicEvents = (req: PayloadRequest): Promise<Sealed<PublicEvent>[]> =>
  publicEventsFrom(req, 0)
