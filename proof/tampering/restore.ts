import { isDeepStrictEqual } from 'node:util'
import type { RawRow, RawTable } from '../../tests/support/rawRows.js'

/** A row that names another one, as a topic does its parent, comes after it. */
const namedFirst = (missing: readonly { readonly row: RawRow }[]): RawRow[] => {
  const ordered: RawRow[] = []
  let left = missing.map(({ row }) => row)
  while (left.length > 0) {
    const isFree = (row: RawRow): boolean =>
      !left.some((other) => other !== row && Object.values(row).includes(other.id))
    const free = left.filter(isFree)
    ordered.push(...(free.length > 0 ? free : left))
    left = free.length > 0 ? left.filter((row) => !isFree(row)) : []
  }
  return ordered
}

/** Tables as they are now, owners before what hangs on them; gives the way to put them back. */
export const remember = async (tables: readonly RawTable[]): Promise<() => Promise<void>> => {
  const kept: { table: RawTable; rows: Map<string, RawRow> }[] = []
  for (const table of tables)
    kept.push({
      table,
      rows: new Map((await table.read()).map((row) => [String(row.id), row])),
    })
  return async () => {
    const now = new Map<string, Map<string, RawRow>>()
    for (const { table } of kept)
      now.set(table.name, new Map((await table.read()).map((row) => [String(row.id), row])))
    // What was added goes first, lists before their owners; then comes back what is missing.
    for (const { table, rows } of [...kept].reverse())
      for (const [id, row] of now.get(table.name) ?? [])
        if (!rows.has(id)) await table.remove(row.id)
    for (const { table, rows } of kept) {
      const changed = [...rows].flatMap(([id, row]) => {
        const found = now.get(table.name)?.get(id)
        return found !== undefined && isDeepStrictEqual(found, row) ? [] : [{ row, found }]
      })
      // Two rows may hold what is unique for one another; where others hang on them, they stay.
      const isAlone = kept.length === 1
      for (const { row, found } of changed)
        if (isAlone && found !== undefined) await table.remove(row.id)
      for (const row of namedFirst(changed.filter(({ found }) => isAlone || found === undefined)))
        await table.insert([row])
      if (!isAlone)
        for (const { row, found } of changed) if (found !== undefined) await table.replace(row)
    }
  }
}
