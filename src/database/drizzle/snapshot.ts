/** What drizzle-kit says a schema is; only what we look at is typed. */
export type Snapshot = {
  tables: Record<string, SnapshotTable>
  /** PostgreSQL only. */
  enums?: Record<string, unknown>
  views?: unknown
  [rest: string]: unknown
}

export type SnapshotTable = {
  name: string
  columns: Record<string, SnapshotColumn>
  [rest: string]: unknown
}

export type SnapshotColumn = { name: string; notNull?: boolean; [rest: string]: unknown }
