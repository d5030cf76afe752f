import type { DatabaseAdapterObj } from 'payload'

import { StartRefusal } from './errors.js'
import { mongodbDatabase } from './mongodb/mongodbDatabase.js'
import { sqliteDatabase } from './sqlite/sqliteDatabase.js'

/** `push` (SQLite): bring the file to the schema at start; default true. */
export type DatabaseOptions = { push?: boolean }

/**
 * The database adapter for a Payload configuration, with the extension that `engineOf` finds.
 *
 * @param url `file:` and a path for SQLite; `mongodb://` or `mongodb+srv://` for a replica set
 * @throws StartRefusal for any other address
 */
export function databaseFromUrl(url: string, options: DatabaseOptions = {}): DatabaseAdapterObj {
  if (url.startsWith('file:') && !url.includes(':memory:')) return sqliteDatabase(url, options)
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongodbDatabase(url)
  throw new StartRefusal(
    'DATABASE_URL names no database that Communiqué knows. Use file:./data/communique.db for the ' +
      'embedded database, or mongodb://HOST/NAME?replicaSet=SET for MongoDB.',
  )
}
