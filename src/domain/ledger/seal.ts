import { hashOf } from '../fingerprint/hash.js'
import type { LedgerEvent, PublicEvent } from './event.js'

/** What stands before the first event of a chain. */
export const genesisHash = '0'.repeat(64)

export type Sealed<Event> = Event & { readonly hash: string }

/** Gives an event its hash: the SHA-256 of its canonical form, the hash of the event before included. */
export const seal = <Event extends LedgerEvent | PublicEvent>(event: Event): Sealed<Event> => ({
  ...event,
  hash: hashOf(event),
})
