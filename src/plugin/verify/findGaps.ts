import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { publicHeadKey } from '../store/heads.js'
import { pagesOf } from '../store/pagesOf.js'
import { countRows, findRow } from '../store/rows.js'
import { endOf } from './checks/checkChain.js'
import { chainSentences } from './checks/sentences.js'
import { difference, type Difference } from './difference.js'
import type { StoredEvent, StoredHead } from './read/stored.js'

const positionsOf = async (req: PayloadRequest): Promise<Map<string, number>> => {
  const positions = new Map<string, number>()
  const walk = { along: 'key', select: ['key', 'sequence'] }
  for await (const heads of pagesOf<StoredHead>(req, machinery.heads, walk))
    for (const head of heads) positions.set(head.key, endOf(head)?.position ?? 0)
  return positions
}

const countsOf = async (req: PayloadRequest): Promise<Map<string, number>> => {
  const counts = new Map([[publicHeadKey, await countRows(req, machinery.publicLedger)]])
  const walk = { select: ['document'] }
  for await (const rows of pagesOf<StoredEvent>(req, machinery.ledger, walk))
    for (const { document } of rows) counts.set(document, (counts.get(document) ?? 0) + 1)
  return counts
}

/**
 * Chains that have fewer or more events than their heads say. Reads a line of every event, so it is
 * only asked when the sum does not come out. `named`: chains that need not be named again.
 */
export const findGaps = async (
  req: PayloadRequest,
  named: ReadonlySet<string>,
): Promise<Difference[]> => {
  // Heads first: an event written in between makes a chain longer than its head, never shorter.
  const positions = await positionsOf(req)
  const counts = await countsOf(req)
  const differences: Difference[] = []
  for (const key of new Set([...positions.keys(), ...counts.keys()])) {
    const [position, count] = [positions.get(key) ?? 0, counts.get(key) ?? 0]
    if (position === count || named.has(key)) continue
    const head = await findRow<StoredHead>(req, machinery.heads, { key: { equals: key } })
    if (count < position || count > (endOf(head)?.position ?? 0))
      differences.push(
        difference(
          machinery.heads,
          key,
          chainSentences[head === null ? 'head-missing' : 'head-differs'],
        ),
      )
  }
  return differences
}
