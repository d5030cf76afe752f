import type { PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import { eventsOf } from '../store/ledger.js'
import { peopleIn } from '../verify/read/peopleIn.js'

/** The events of one document, release or person, oldest first. */
export type Chain = readonly Sealed<LedgerEvent>[]

/** Everybody a chain speaks of who is a person. */
export const personsIn = (chain: Chain, key: string): string[] =>
  peopleIn(chain, key).filter((digest) => !['system', 'unknown'].includes(digest))

/** The chains of people, and of whoever these speak of in turn: who made whose account counts. */
export const readPersonChains = async (
  req: PayloadRequest,
  digests: readonly string[],
): Promise<{ chains: Record<string, Chain>; everybody: string[] }> => {
  const chains: Record<string, Chain> = {}
  const everybody = new Set(digests)
  // A set that grows while it is walked is walked to its new end.
  for (const digest of everybody) {
    const key = `people/${digest}`
    const chain = await eventsOf(req, key)
    if (chain.length > 0) chains[key] = chain
    for (const other of personsIn(chain, key)) everybody.add(other)
  }
  return { chains, everybody: [...everybody].sort() }
}
