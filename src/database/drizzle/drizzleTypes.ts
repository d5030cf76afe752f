import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** Payload's adapters that speak SQL by way of drizzle. */
export type DrizzleAdapter = PostgresAdapter | SQLiteAdapter

/** Runs one statement; gives its rows. */
export type RunStatement = (statement: string) => Promise<Record<string, unknown>[]>

/** A transaction that changes tables. */
export type SchemaChange = {
  run: RunStatement
  /** By this id Payload's methods find the transaction too. */
  transactionID: string
}

/** What differs between the dialects where the tables themselves are changed. */
export type SchemaAccess = {
  /**
   * Runs `work` as one transaction beside which nobody changes tables, in any process; takes as
   * long as it takes. For the start and for commands: nothing else may run in this process.
   */
  exclusively: <T>(work: (change: SchemaChange) => Promise<T>) => Promise<T>
  /** Runs a statement by itself. */
  run: RunStatement
  /** The names of all tables. */
  tableNames: (run: RunStatement) => Promise<string[]>
  /** The statement that drops a table that others may point to. */
  dropTable: (name: string) => string
  /** Others keep pointing to a table that is dropped and made anew. */
  canRemakeTables: boolean
}
