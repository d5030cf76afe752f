import type { PayloadRequest } from 'payload'
import { machinery } from '../../collections/machinery.js'
import { publicHeadKey } from '../../store/heads.js'
import { pagesOf } from '../../store/pagesOf.js'
import { countRows } from '../../store/rows.js'
import type { StoredHead } from './stored.js'

/** Documents, and events of all of them together, that lie in memory at once. */
const mostDocuments = 100
const mostEvents = 1_000

/** The keys of all chains but the public one, in batches that fit into memory. */
export async function* batchesOfChains(
  req: PayloadRequest,
): AsyncGenerator<{ keys: string[]; done: number; total: number }> {
  const total = await countRows(req, machinery.heads)
  let keys: string[] = []
  let events = 0
  let done = 0
  const batch = () => ({ keys, done, total: Math.max(done, total) })
  const walk = { along: 'key', select: ['key', 'sequence'] }
  for await (const heads of pagesOf<StoredHead>(req, machinery.heads, walk))
    for (const { key, sequence } of heads) {
      const own = Number.isSafeInteger(sequence) ? Number(sequence) : 1
      if (keys.length === mostDocuments || (keys.length > 0 && events + own > mostEvents)) {
        yield batch()
        keys = []
        events = 0
      }
      done += 1
      if (key === publicHeadKey || typeof key !== 'string') continue
      keys.push(key)
      events += own
    }
  if (keys.length > 0) yield batch()
}

/** Keys of whose chains nothing is known, in batches. */
export const batchesOf = (keys: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(keys.length / mostDocuments) }, (_, index) =>
    keys.slice(index * mostDocuments, (index + 1) * mostDocuments),
  )
