import { createLocalReq, type Payload } from 'payload'
import { genesisHash } from '../../domain/ledger/seal.js'
import { machinery } from '../collections/machinery.js'
import { publicHeadKey } from '../store/heads.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import type { StoredEvent, StoredHead, StoredPublicEvent } from './readRecord.js'

type End = { position: number; hash: string; count: number }

const longer = (end: End | undefined, position: number, hash: string): End => ({
  position: Math.max(position, end?.position ?? 0),
  hash: position > (end?.position ?? 0) ? hash : (end?.hash ?? hash),
  count: (end?.count ?? 0) + 1,
})

/**
 * What a server asks before it calls itself ready: does every chain end, without a gap, where its
 * head says? Far cheaper than `verify`, which recomputes every hash.
 */
export const checkEnds = async (payload: Payload): Promise<Difference[]> => {
  const req = await createLocalReq({}, payload)
  const ends = new Map<string, End>()
  for (const { document, sequence, hash } of await findRows<StoredEvent>(req, machinery.ledger, {}))
    ends.set(document, longer(ends.get(document), sequence, hash))
  for (const { number, hash } of await findRows<StoredPublicEvent>(req, machinery.publicLedger, {}))
    ends.set(publicHeadKey, longer(ends.get(publicHeadKey), number, hash))
  const heads = await findRows<StoredHead>(req, machinery.heads, {})
  const differences: Difference[] = []
  for (const { key, sequence, hash } of heads) {
    const end = ends.get(key) ?? { position: 0, hash: genesisHash, count: 0 }
    ends.delete(key)
    const isThere =
      end.position === (sequence ?? 0) &&
      end.hash === (hash ?? genesisHash) &&
      end.count === end.position
    if (!isThere)
      differences.push(
        difference(machinery.heads, key, 'the chain does not end where its head says'),
      )
  }
  for (const key of ends.keys())
    differences.push(difference(machinery.heads, key, 'the head of this chain is missing'))
  return differences
}
