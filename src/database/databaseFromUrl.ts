import type { DatabaseAdapterObj } from 'payload'

import { StartRefusal } from './errors.js'
import { mongodbDatabase } from './mongodb/mongodbDatabase.js'
import { postgresDatabase } from './postgres/postgresDatabase.js'
import { sqliteDatabase } from './sqlite/sqliteDatabase.js'

export type DatabaseOptions = {
  /** SQLite and PostgreSQL: bring the tables to the schema at start. Default: true. */
  push?: boolean
  /** PostgreSQL: the most connections of this process, half of them for transactions. Default: 10. */
  poolSize?: number
}

/**
 * The database adapter for a Payload configuration, with the extension that `engineOf` finds.
 *
 * @param url `file:` and a path for SQLite; `mongodb://` or `mongodb+srv://` for a replica set;
 * `postgres://` or `postgresql://`
 * @throws StartRefusal for any other address
 */
export function databaseFromUrl(url: string, options: DatabaseOptions = {}): DatabaseAdapterObj {
  if (url.startsWith('file:') && !url.includes(':memory:')) return sqliteDatabase(url, options)
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongodbDatabase(url)
  if (/^postgres(ql)?:\/\//.test(url)) return postgresDatabase(url, options)
  throw new StartRefusal(
    'DATABASE_URL names no database that Communiqué knows. Use file:./data/communique.db for the ' +
      'embedded database, mongodb://HOST/NAME?replicaSet=SET for MongoDB, or ' +
      'postgres://USER:PASSWORD@HOST/NAME for PostgreSQL.',
  )
}
