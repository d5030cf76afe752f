import type { PayloadRequest } from 'payload'
import type { ChainMark, Checkpoint } from '../../../domain/ledger/checkpoint.js'
import { machinery } from '../../collections/machinery.js'
import { publicHeadKey } from '../../store/heads.js'
import { findRows } from '../../store/rows.js'
import { fieldListDocument } from '../../store/snapshots.js'
import { difference, type Difference } from '../difference.js'
import type { OnProgress } from '../progress.js'
import { eventsAt, nameOf } from '../read/eventsAt.js'
import type { StoredHead, StoredSnapshot } from '../read/stored.js'
import { endOf } from './checkChain.js'

/** Chains compared at once. */
const atOnce = 500

/** How one chain stands to where it stood; null: it was only appended to. */
const problemOf = (
  mark: ChainMark,
  head: StoredHead | undefined,
  there: string | undefined,
): string | null => {
  if (head === undefined && there === undefined)
    return 'this chain was there at the checkpoint and has vanished'
  const end = endOf(head ?? null)
  if (end === null || end.position < mark.position)
    return `the chain went on to #${mark.position} at the checkpoint and ends before it now`
  if (there === undefined) return 'this event was there at the checkpoint and is gone'
  return there === mark.hash
    ? null
    : 'another event stands here than at the checkpoint: the chain was rewritten'
}

const checkChains = async (
  req: PayloadRequest,
  marks: readonly ChainMark[],
): Promise<Difference[]> => {
  const heads = await findRows<StoredHead>(
    req,
    machinery.heads,
    { key: { in: marks.map(({ key }) => key) } },
    { select: ['key', 'sequence', 'hash'] },
  )
  const headOf = new Map(heads.map((head) => [head.key, head]))
  const there = await eventsAt(req, marks)
  return marks.flatMap((mark) => {
    const problem = problemOf(mark, headOf.get(mark.key), there.get(nameOf(mark)))
    if (problem === null || mark.position === 0) return []
    return mark.key === publicHeadKey
      ? [difference(machinery.publicLedger, `#${mark.position}`, problem)]
      : [difference(machinery.ledger, nameOf(mark), problem)]
  })
}

const checkLists = async (
  req: PayloadRequest,
  fieldLists: readonly string[],
): Promise<Difference[]> => {
  const rows = await findRows<StoredSnapshot>(
    req,
    machinery.snapshots,
    { document: { equals: fieldListDocument } },
    { select: ['fingerprint'] },
  )
  const there = new Set(rows.map(({ fingerprint }) => fingerprint))
  return fieldLists
    .filter((hash) => !there.has(hash))
    .map((hash) =>
      difference(
        machinery.snapshots,
        `${fieldListDocument} ${hash}`,
        'this field list was there at the checkpoint and is gone',
      ),
    )
}

/**
 * Every chain was only appended to since a checkpoint was taken. Together with `verify`, which
 * proves that each event fits the one before it, this catches who rewrote all of it consistently.
 */
export const checkAgainst = async (
  req: PayloadRequest,
  checkpoint: Checkpoint,
  onProgress: OnProgress,
): Promise<{ differences: Difference[] }> => {
  const marks = [{ key: publicHeadKey, ...checkpoint.public }, ...checkpoint.chains]
  const differences: Difference[] = []
  for (let from = 0; from < marks.length; from += atOnce) {
    differences.push(...(await checkChains(req, marks.slice(from, from + atOnce))))
    onProgress({
      what: 'chains of the checkpoint',
      done: Math.min(from + atOnce, marks.length),
      total: marks.length,
    })
  }
  differences.push(...(await checkLists(req, checkpoint.fieldLists)))
  return { differences }
}
