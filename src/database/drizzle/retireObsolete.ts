import { StartRefusal } from '../errors.js'
import type { RunStatement, SchemaAccess } from './drizzleTypes.js'
import { quoteName } from './quote.js'
import type { Snapshot, SnapshotColumn, SnapshotTable } from './snapshot.js'

/**
 * Settles what the database has and the configuration no longer names, so that no table or column
 * is left for drizzle-kit to drop (or to ask about): empty tables go, empty columns stay unused.
 *
 * @returns the snapshots between which only additions and alterations remain
 * @throws StartRefusal naming tables and columns that hold data
 */
export async function retireObsolete(
  access: SchemaAccess,
  run: RunStatement,
  present: Snapshot,
  wanted: Snapshot,
): Promise<{ from: Snapshot; to: Snapshot }> {
  const from: Snapshot = { ...present, tables: { ...present.tables } }
  const to: Snapshot = { ...wanted, tables: { ...wanted.tables } }
  if (wanted.enums) to.enums = { ...present.enums, ...wanted.enums }
  const losses: string[] = []
  for (const [key, table] of Object.entries(present.tables)) {
    const next = wanted.tables[key]
    const obsolete = obsoleteColumns(table, next)
    if (next && obsolete.length === 0) continue
    const isEmpty = await holdsNothing(run, `SELECT 1 FROM ${quoteName(table.name)} LIMIT 1`)
    if (isEmpty && (!next || access.canRemakeTables)) {
      await run(access.dropTable(table.name))
      delete from.tables[key]
      continue
    }
    if (!next) {
      losses.push(table.name)
      continue
    }
    for (const { name } of obsolete) {
      const sql = `SELECT 1 FROM ${quoteName(table.name)} WHERE ${quoteName(name)} IS NOT NULL LIMIT 1`
      if (!(await holdsNothing(run, sql))) losses.push(`${table.name}.${name}`)
    }
    to.tables[key] = { ...next, columns: { ...withoutDemands(table.columns), ...next.columns } }
  }
  if (losses.length > 0) {
    throw new StartRefusal(
      `The database holds data that this version of the configuration has no place for: ` +
        `${losses.join(', ')}. Nothing was changed. Put the fields back, or move their data first.`,
    )
  }
  return { from, to }
}

function obsoleteColumns(table: SnapshotTable, next: SnapshotTable | undefined): SnapshotColumn[] {
  return Object.entries(table.columns)
    .filter(([key]) => !next?.columns[key])
    .map(([, column]) => column)
}

/** Nobody fills in a column any more that is kept only because it is there. */
function withoutDemands(columns: Record<string, SnapshotColumn>): Record<string, SnapshotColumn> {
  return Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, { ...column, notNull: false }]),
  )
}

async function holdsNothing(run: RunStatement, sql: string): Promise<boolean> {
  return (await run(sql)).length === 0
}
