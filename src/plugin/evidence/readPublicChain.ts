import type { PayloadRequest } from 'payload'
import type { LedgerEvent, PublicEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import { publicEventsFrom } from '../store/ledger.js'

type Chains = Readonly<Record<string, readonly Sealed<LedgerEvent>[]>>

const isAfter = (event: PublicEvent, chains: Chains): boolean =>
  event.members.some(
    ({ document, sequence }) =>
      chains[document] !== undefined && sequence > (chains[document].at(-1)?.sequence ?? 0),
  )

/**
 * The public chain from a number to where it stood when `chains` were read. An act that was done
 * since, on one of them, ends it: the file then shows one moment though nothing was locked.
 */
export const readPublicChain = async (
  req: PayloadRequest,
  from: number,
  chains: Chains,
): Promise<Sealed<PublicEvent>[]> => {
  const events = await publicEventsFrom(req, from)
  const end = events.findIndex((event) => isAfter(event, chains))
  return end === -1 ? events : events.slice(0, end)
}
