import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { StartRefusal } from '../errors.js'
import type { LibsqlClient } from './libsqlTypes.js'
import { prepared, type Prepared, type StatementSource } from './prepared.js'

/** Newer clients undo a BEGIN sent as a statement as soon as it returns. */
const provenVersion = '0.14.0'

type Database = StatementSource & { exec: (sql: string) => void; inTransaction: boolean }
type ClientModule = {
  Sqlite3Client: new (path: string, options: object, db: Database, int: 'number') => LibsqlClient
}
type Opened = {
  client: LibsqlClient
  begin: () => void
  hasBegun: () => boolean
  read: Prepared
}
type DatabaseModule = new (path: string) => Database

/**
 * Opens connections with the very copy of the driver that Payload's SQLite adapter uses.
 *
 * @returns opens the file at a path. `begin` takes the write lock, or throws SQLITE_BUSY. It goes
 * past the client, because there a BEGIN that found the file busy stays "in progress" until it is
 * collected as garbage, and makes the COMMIT of the next transaction fail.
 * @throws StartRefusal when that copy has another version than the one proven to keep transactions
 */
export async function libsqlClient(): Promise<(path: string) => Opened> {
  const ownRequire = createRequire(import.meta.url)
  const adapterRequire = createRequire(ownRequire.resolve('@payloadcms/db-sqlite'))
  const entry = adapterRequire.resolve('@libsql/client')
  const manifest: { version?: string } = JSON.parse(
    await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'),
  )
  if (manifest.version !== provenVersion) {
    throw new StartRefusal(
      `@payloadcms/db-sqlite finds @libsql/client ${manifest.version}, but transactions are only ` +
        `proven with ${provenVersion}. Remove other versions of @libsql/client from package.json ` +
        'and install again.',
    )
  }
  const { Sqlite3Client }: ClientModule = adapterRequire('@libsql/client/sqlite3')
  const Database: DatabaseModule = createRequire(entry)('libsql')
  return (path) => {
    const database = new Database(path)
    const client = new Sqlite3Client(path, {}, database, 'number')
    return {
      client,
      begin: () => database.exec('BEGIN IMMEDIATE'),
      hasBegun: () => database.inTransaction,
      read: prepared(database),
    }
  }
}
