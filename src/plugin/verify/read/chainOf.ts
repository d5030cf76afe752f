import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { isLedgerEvent } from '../../../domain/ledger/isLedgerEvent.js'
import type { Sealed } from '../../../domain/ledger/seal.js'
import { parsed, type StoredEvent } from './stored.js'

/** A row of a chain and what is read in it; null: not an event. */
export type Link = { readonly row: StoredEvent; readonly event: LedgerEvent | null }

/** Reads a row. */
export const linkOf = (row: StoredEvent): Link => {
  const event = parsed(row.event)
  return { row, event: isLedgerEvent(event) ? event : null }
}

/** The events of a chain. What has not the form of one is left out; its row is named for it. */
export const chainOf = (links: readonly Link[]): Sealed<LedgerEvent>[] =>
  links.flatMap(({ row, event }) => (event === null ? [] : [{ ...event, hash: row.hash }]))
