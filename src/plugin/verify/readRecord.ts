import type { PayloadRequest } from 'payload'
import type { LedgerEvent, PublicEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { fold } from '../../domain/workflow/fold.js'
import { machinery } from '../collections/machinery.js'
import { findRows } from '../store/rows.js'

export type StoredEvent = {
  id: string | number
  document: string
  sequence: number
  type: string
  actor: string
  at: string
  publicNumber?: number | null
  event: string
  hash: string
}

export type StoredPublicEvent = {
  id: string | number
  number: number
  type: string
  at: string
  event: string
  hash: string
}

export type StoredHead = {
  id: string | number
  key: string
  sequence?: number | null
  hash?: string | null
  state?: string | null
  workingState?: string | null
  publicState?: string | null
}

/** The whole record in memory, as every check reads it. */
export type EditorialRecord = {
  readonly req: PayloadRequest
  readonly rows: readonly StoredEvent[]
  readonly chains: ReadonlyMap<string, readonly Sealed<LedgerEvent>[]>
  readonly publicRows: readonly StoredPublicEvent[]
  readonly publicChain: readonly Sealed<PublicEvent>[]
  readonly heads: ReadonlyMap<string, StoredHead>
  /** States of governed documents, recomputed from their events. */
  readonly states: ReadonlyMap<string, DocumentState>
}

/** Chains of people and of the schema have heads too, but no document behind them. */
export const isDocumentChain = (document: string): boolean => !/^(people|schema)\//.test(document)

/** An event that cannot be read any more keeps its place in the chain, where its hash betrays it. */
const parse = <Event extends object>(
  row: { event: string; hash: string },
  place: Partial<Event>,
): Sealed<Event> => {
  try {
    return { ...(JSON.parse(row.event) as Event), hash: row.hash }
  } catch {
    const kept: unknown = { ...place, details: {}, hash: row.hash }
    return kept as Sealed<Event>
  }
}

const placeOf = ({ document, sequence }: StoredEvent): Partial<LedgerEvent> => ({
  document,
  sequence,
})

/** Reads ledgers and heads and folds every chain anew. */
export const readRecord = async (req: PayloadRequest): Promise<EditorialRecord> => {
  const rows = await findRows<StoredEvent>(req, machinery.ledger, {}, { sort: 'sequence' })
  const publicRows = await findRows<StoredPublicEvent>(
    req,
    machinery.publicLedger,
    {},
    { sort: 'number' },
  )
  const heads = await findRows<StoredHead>(req, machinery.heads, {})
  const chains = new Map<string, Sealed<LedgerEvent>[]>()
  for (const row of rows)
    chains.set(row.document, [
      ...(chains.get(row.document) ?? []),
      parse<LedgerEvent>(row, placeOf(row)),
    ])
  const documents = [...chains].filter(([document]) => isDocumentChain(document))
  return {
    req,
    rows,
    chains,
    publicRows,
    publicChain: publicRows.map((row) =>
      parse<PublicEvent>(row, { number: row.number, members: [] }),
    ),
    heads: new Map(heads.map((head) => [head.key, head])),
    states: new Map(documents.map(([document, events]) => [document, fold(events)])),
  }
}
