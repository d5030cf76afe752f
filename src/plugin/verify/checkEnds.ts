import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { genesisHash } from '../../domain/ledger/seal.js'
import { machinery } from '../collections/machinery.js'
import { pagesOf } from '../store/pagesOf.js'
import { countRows } from '../store/rows.js'
import { endOf } from './checks/checkChain.js'
import { chainSentences } from './checks/sentences.js'
import { difference, type Difference } from './difference.js'
import { findGaps } from './findGaps.js'
import { eventsAt, nameOf } from './read/eventsAt.js'
import type { StoredHead } from './read/stored.js'

/** Heads where another event stands than they say, or none; and how long all chains are together. */
const checkHeads = async (
  req: PayloadRequest,
): Promise<{ differences: Difference[]; events: number }> => {
  const differences: Difference[] = []
  let events = 0
  const walk = { along: 'key', select: ['key', 'sequence', 'hash'], limit: 2_000 }
  for await (const heads of pagesOf<StoredHead>(req, machinery.heads, walk)) {
    const ends = heads.map((head) => {
      const end = endOf(head)
      return { key: head.key, position: end?.position ?? 0, hash: end?.hash ?? genesisHash }
    })
    const hashes = await eventsAt(
      req,
      ends.filter(({ position }) => position > 0),
    )
    for (const { hash, ...place } of ends) {
      if ((hashes.get(nameOf(place)) ?? genesisHash) !== hash)
        differences.push(difference(machinery.heads, place.key, chainSentences['head-differs']))
      events += place.position
    }
  }
  return { differences, events }
}

const countEvents = async (req: PayloadRequest): Promise<number> =>
  (await countRows(req, machinery.ledger)) + (await countRows(req, machinery.publicLedger))

/**
 * What a server asks before it calls itself ready: does every chain end, without a gap, where its
 * head says? Reads the last event of each chain and counts the others: far cheaper than `verify`,
 * which recomputes every hash. Events that others write meanwhile are no gap.
 */
export const checkEnds = async (payload: Payload): Promise<Difference[]> => {
  const req = await createLocalReq({}, payload)
  const before = await countEvents(req)
  const { differences, events } = await checkHeads(req)
  const after = await countEvents(req)
  return before <= events && events <= after
    ? differences
    : [...differences, ...(await findGaps(req, new Set(differences.map(({ row }) => row))))]
}
