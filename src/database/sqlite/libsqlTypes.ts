import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Prepared } from './prepared.js'

/** Payload's SQLite adapter as `init` returns it. */
export type { SQLiteAdapter }

/** One connection. */
export type LibsqlClient = SQLiteAdapter['client']

/** What drizzle runs the statements of one transaction on. */
export type LibsqlTransaction = Awaited<ReturnType<LibsqlClient['transaction']>>

/**
 * The two connections to one file: `reader` cannot write, `begin` is a BEGIN IMMEDIATE of `writer`,
 * `hasBegun` tells whether that one is still in a transaction; `read` and `runInside` run
 * prepared statements past the clients of `reader` and `writer`.
 */
export type Connections = {
  reader: LibsqlClient
  writer: LibsqlClient
  begin: () => void
  hasBegun: () => boolean
  read: Prepared
  runInside: Prepared
}
