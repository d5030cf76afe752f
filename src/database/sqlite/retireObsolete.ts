import { StartRefusal } from '../errors.js'
import type { LibsqlClient } from './libsqlTypes.js'
import type { Snapshot, SnapshotTable } from './snapshot.js'

/**
 * Settles what the file has and the configuration no longer names, so that no table or column is
 * left for drizzle-kit to drop (or to ask about): empty tables go, empty columns stay unused.
 *
 * @returns the snapshots between which only additions and alterations remain
 * @throws StartRefusal naming tables and columns that hold data
 */
export async function retireObsolete(
  writer: LibsqlClient,
  present: Snapshot,
  wanted: Snapshot,
): Promise<{ from: Snapshot; to: Snapshot }> {
  const from: Snapshot = { ...present, tables: { ...present.tables } }
  const to: Snapshot = { ...wanted, tables: { ...wanted.tables } }
  const losses: string[] = []
  for (const [key, table] of Object.entries(present.tables)) {
    const next = wanted.tables[key]
    const obsolete = obsoleteColumns(table, next)
    if (next && obsolete.length === 0) continue
    if (await isEmpty(writer, `SELECT 1 FROM ${quoted(table.name)} LIMIT 1`)) {
      await writer.execute(`DROP TABLE ${quoted(table.name)}`)
      delete from.tables[key]
      continue
    }
    if (!next) {
      losses.push(table.name)
      continue
    }
    for (const column of obsolete) {
      const sql = `SELECT 1 FROM ${quoted(table.name)} WHERE ${quoted(column)} IS NOT NULL LIMIT 1`
      if (!(await isEmpty(writer, sql))) losses.push(`${table.name}.${column}`)
    }
    to.tables[key] = { ...next, columns: { ...table.columns, ...next.columns } }
  }
  if (losses.length > 0) {
    throw new StartRefusal(
      `The database file holds data that this version of the configuration has no place for: ` +
        `${losses.join(', ')}. Nothing was changed. Put the fields back, or move their data first.`,
    )
  }
  return { from, to }
}

function obsoleteColumns(table: SnapshotTable, next: SnapshotTable | undefined): string[] {
  return Object.entries(table.columns)
    .filter(([key]) => !next?.columns[key])
    .map(([, column]) => column.name)
}

async function isEmpty(writer: LibsqlClient, sql: string): Promise<boolean> {
  return (await writer.execute(sql)).rows.length === 0
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
