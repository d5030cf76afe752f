/** What drizzle-kit says a schema is; only what we look at is typed. */
export type Snapshot = {
  tables: Record<string, SnapshotTable>
  views?: unknown
  [rest: string]: unknown
}

export type SnapshotTable = {
  name: string
  columns: Record<string, { name: string }>
  [rest: string]: unknown
}
