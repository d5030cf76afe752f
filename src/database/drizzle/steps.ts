import type { Snapshot, SnapshotTable } from './snapshot.js'

type Entries = Record<string, unknown>

/**
 * The way from one schema to another in snapshots, each step of one kind only: first what is added,
 * then what is altered, last what is dropped. Drizzle-kit asks at the terminal whether something
 * that comes while something goes is the same under a new name; here nothing ever does both. And
 * SQLite makes an altered table anew from its old columns, so new ones must be there before.
 */
export function steps(from: Snapshot, to: Snapshot): Snapshot[] {
  return [from, merge(to, from), merge(from, to), to]
}

/** Everything of both; where both have the same, the second one's. */
function merge(first: Snapshot, second: Snapshot): Snapshot {
  const merged: Snapshot = { ...second, tables: { ...first.tables, ...second.tables } }
  for (const [key, table] of Object.entries(second.tables)) {
    const other = first.tables[key]
    if (other) merged.tables[key] = mergeTables(other, table)
  }
  for (const part of ['enums', 'views', 'schemas', 'sequences', 'roles', 'policies']) {
    if (second[part]) merged[part] = mergeEntries(first[part], second[part])
  }
  return merged
}

function mergeTables(first: SnapshotTable, second: SnapshotTable): SnapshotTable {
  const merged: SnapshotTable = { ...second, columns: { ...first.columns, ...second.columns } }
  for (const part of [
    'indexes',
    'foreignKeys',
    'compositePrimaryKeys',
    'uniqueConstraints',
    'checkConstraints',
    'policies',
  ]) {
    if (second[part]) merged[part] = mergeEntries(first[part], second[part])
  }
  return merged
}

function mergeEntries(first: unknown, second: unknown): Entries {
  return { ...Object(first), ...Object(second) }
}
