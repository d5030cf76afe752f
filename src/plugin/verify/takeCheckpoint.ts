import { createLocalReq, type Payload } from 'payload'
import { startOfChain } from '../../domain/ledger/checkChain.js'
import { sealCheckpoint, type ChainMark, type Checkpoint } from '../../domain/ledger/checkpoint.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { publicHeadKey } from '../store/heads.js'
import { pagesOf } from '../store/pagesOf.js'
import { findRows } from '../store/rows.js'
import { fieldListDocument } from '../store/snapshots.js'
import { checkEnds } from './checkEnds.js'
import { endOf } from './checks/checkChain.js'
import type { Difference } from './difference.js'
import type { StoredHead, StoredSnapshot } from './read/stored.js'

/** A checkpoint; or why none was taken: heads that do not fit their chains prove nothing later. */
export type Taken =
  | { readonly isTaken: true; readonly checkpoint: Checkpoint }
  | { readonly isTaken: false; readonly differences: readonly Difference[] }

/**
 * Writes down where every chain stands now. Events that are written meanwhile may be in it or not:
 * each chain only grows, so every end there ever was stays true.
 */
export const takeCheckpoint = async (payload: Payload, version: string): Promise<Taken> => {
  const differences = await checkEnds(payload)
  if (differences.length > 0) return { isTaken: false, differences }
  const req = await createLocalReq({}, payload)
  const chains: ChainMark[] = []
  let ofPublic = startOfChain
  const walk = { along: 'key', select: ['key', 'sequence', 'hash'] }
  for await (const heads of pagesOf<StoredHead>(req, machinery.heads, walk))
    for (const head of heads) {
      const end = endOf(head)
      if (end === null) continue
      if (head.key === publicHeadKey) ofPublic = end
      else chains.push({ key: head.key, ...end })
    }
  const lists = await findRows<StoredSnapshot>(
    req,
    machinery.snapshots,
    { document: { equals: fieldListDocument } },
    { select: ['fingerprint'] },
  )
  return {
    isTaken: true,
    checkpoint: sealCheckpoint({
      format: 1,
      at: runtimeOf(payload).now(),
      version,
      public: ofPublic,
      chains,
      fieldLists: lists.map(({ fingerprint }) => fingerprint),
    }),
  }
}
