import type { PayloadRequest } from 'payload'
import { createStatistics, type Statistics } from '../../domain/statistics/createStatistics.js'
import { monthsIn } from '../../domain/statistics/monthsIn.js'
import { machinery } from '../collections/machinery.js'
import { siteTimeZone } from '../publications/siteTimeZone.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { graceMs } from '../schedule/lateness.js'
import { findRows } from '../store/rows.js'
import { batchesOfChains } from '../verify/read/batches.js'
import { chainOf, linkOf } from '../verify/read/chainOf.js'
import { grouped } from '../verify/read/grouped.js'
import { isDocumentKey } from '../verify/read/dossier.js'
import type { StoredEvent } from '../verify/read/stored.js'

export type StatisticsQuestion = {
  /** First and last month, `YYYY-MM` on the site's clock. */
  readonly from?: string
  readonly to?: string
  /** Slugs of collections and globals; all of them if there is none. */
  readonly collections?: readonly string[]
}

export type StatisticsView = Statistics & {
  /** When they were taken: ISO 8601, UTC. */
  readonly at: string
  /** Whose months they are. */
  readonly timeZone: string
  readonly from: string | null
  readonly to: string | null
}

/** Statistics of every governed document, from the ledger alone. May be asked while others write. */
export const gatherStatistics = async (
  req: PayloadRequest,
  { collections = [], from, to }: StatisticsQuestion,
): Promise<StatisticsView> => {
  const at = runtimeOf(req.payload).now()
  const timeZone = await siteTimeZone(req)
  const statistics = createStatistics({
    monthOf: monthsIn(timeZone),
    lateAfterMs: graceMs,
    now: at,
  })
  const isWanted = (key: string): boolean => {
    if (!isDocumentKey(key)) return false
    const subject = subjectOf(key)
    return (
      rulesOf(req.payload, subject) !== null &&
      (collections.length === 0 || collections.includes(subject.slug))
    )
  }
  for await (const { keys } of batchesOfChains(req)) {
    const wanted = keys.filter(isWanted)
    if (wanted.length === 0) continue
    const rows = await findRows<StoredEvent>(
      req,
      machinery.ledger,
      { document: { in: wanted } },
      { sort: 'sequence' },
    )
    const chains = grouped(rows, ({ document }) => document)
    for (const key of wanted)
      statistics.add(subjectOf(key).slug, chainOf((chains.get(key) ?? []).map(linkOf)))
  }
  return { at, timeZone, from: from ?? null, to: to ?? null, ...statistics.result({ from, to }) }
}
