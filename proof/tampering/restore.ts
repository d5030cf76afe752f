import { isDeepStrictEqual } from 'node:util'
import type { RawRow, RawTable } from '../../tests/support/rawRows.js'

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
      for (const { row, found } of changed)
        if (isAlone || found === undefined) await table.insert([row])
        else await table.replace(row)
    }
  }
}
