import type { PayloadRequest } from 'payload'
import { difference, type Difference } from '../difference.js'
import type { OnProgress } from '../progress.js'
import { tablesOf } from '../read/tables.js'

/** Rows that nothing leads to. */
export type Strays = {
  /** Keys of documents without a head; they are to be examined like any other. */
  readonly keys: ReadonlySet<string>
  readonly differences: readonly Difference[]
}

/**
 * Finds rows that no head leads to. Tables of which as many rows were seen as there are have none;
 * the others are walked from end to end.
 */
export const checkStrays = async (
  req: PayloadRequest,
  seen: ReadonlyMap<string, number>,
  onProgress: OnProgress,
): Promise<Strays> => {
  const keys = new Set<string>()
  const differences: Difference[] = []
  const tables = tablesOf(req)
  const totals = await Promise.all(tables.map((table) => table.count()))
  for (const [index, table] of tables.entries()) {
    const total = totals[index] ?? 0
    if (total === (seen.get(table.name) ?? 0)) continue
    let done = 0
    for await (const rows of table.pages()) {
      const here = [...new Set(rows.flatMap(({ key }) => key ?? []))]
      const known = await table.known(here)
      for (const key of here.filter((one) => !known.has(one)))
        if (table.isOfDocuments) keys.add(key)
        else differences.push(difference(table.name, key, 'no event led to this row'))
      for (const { id } of rows.filter(({ key }) => key === null))
        differences.push(difference(table.name, `row ${id}`, 'it belongs to nothing'))
      done += rows.length
      onProgress({ what: `rows of ${table.name}`, done, total: Math.max(done, total) })
    }
  }
  return { keys, differences }
}
