import type { DatabaseAdapterObj } from 'payload'

import type { DatabaseOptions } from './databaseOptions.js'
import type { EngineExtension } from './engineExtension.js'
import { StartRefusal } from './errors.js'
import { mongodbDatabase } from './mongodb/mongodbDatabase.js'
import { postgresDatabase } from './postgres/postgresDatabase.js'
import { sqliteDatabase } from './sqlite/sqliteDatabase.js'

const databases = {
  sqlite: sqliteDatabase,
  mongodb: mongodbDatabase,
  postgres: postgresDatabase,
}

/** The engine that an address chooses; null for one that nobody knows. */
export function engineNameOf(url: string): EngineExtension['name'] | null {
  if (url.startsWith('file:') && !url.includes(':memory:')) return 'sqlite'
  if (/^mongodb(\+srv)?:\/\//.test(url)) return 'mongodb'
  return /^postgres(ql)?:\/\//.test(url) ? 'postgres' : null
}

/**
 * The database adapter for a Payload configuration, with the extension that `engineOf` finds.
 *
 * @param url `file:` and a path for SQLite; `mongodb://` or `mongodb+srv://` for a replica set;
 * `postgres://` or `postgresql://`
 * @throws StartRefusal for any other address
 */
export function databaseFromUrl(url: string, options: DatabaseOptions = {}): DatabaseAdapterObj {
  const engine = engineNameOf(url)
  if (engine !== null) return databases[engine](url, options)
  throw new StartRefusal(
    'DATABASE_URL names no database that Communiqué knows. Use file:./data/communique.db for the ' +
      'embedded database, mongodb://HOST/NAME?replicaSet=SET for MongoDB, or ' +
      'postgres://USER:PASSWORD@HOST/NAME for PostgreSQL.',
  )
}
