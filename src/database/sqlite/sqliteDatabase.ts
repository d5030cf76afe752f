import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'

import {
  databaseSettings,
  type DatabaseOptions,
  type DatabaseSettings,
} from '../databaseOptions.js'
import { ownIndexes } from '../drizzle/ownIndexes.js'
import { patchRow } from '../drizzle/patchRow.js'
import { prepareTables } from '../drizzle/prepareTables.js'
import { refuseValues } from '../drizzle/refuseValues.js'
import { runMigrations } from '../drizzle/runMigrations.js'
import { sqlSchema } from '../drizzle/sqlSchema.js'
import { createExtension } from '../shared/createExtension.js'
import { guardReads } from '../shared/guardReads.js'
import { guardWrites } from '../shared/guardWrites.js'
import { wrapTransactions } from '../shared/wrapTransactions.js'
import { foreignKeysOff } from './foreignKeysOff.js'
import type { Connections, SQLiteAdapter } from './libsqlTypes.js'
import { closeConnections } from './closeConnections.js'
import { openConnections } from './openConnections.js'
import { plainFinds } from './plainFinds.js'
import { plainWrites } from './plainWrites.js'
import { schemaAccess } from './schemaAccess.js'
import { sqliteEngine } from './sqliteEngine.js'
import { sqliteWordIndex } from './sqliteWordIndex.js'
import { ensureWordTables } from './wordTables.js'

const advice = 'Set DATABASE_URL to a file on a local disk (file:./data/communique.db).'

/**
 * Payload's SQLite adapter with transactions that hold: one writer connection behind a queue, one
 * connection that reads, and a COMMIT whose failure reaches the caller.
 *
 * @param url `file:` and a path
 */
export function sqliteDatabase(
  url: string,
  options: DatabaseOptions = {},
): DatabaseAdapterObj<SQLiteAdapter> {
  const settings = databaseSettings(options)
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    migrationDir: settings.migrationDir,
    transactionOptions: {},
    afterSchemaInit: [ownIndexes(index)],
  })
  return { ...stock, init: (args) => decorate(stock.init(args), url, settings) }
}

function decorate(adapter: SQLiteAdapter, url: string, settings: DatabaseSettings): SQLiteAdapter {
  let connections: Connections | undefined
  const connected = () => {
    if (!connections) throw new Error('The database is not connected.')
    return connections
  }
  const engine = sqliteEngine(adapter, connected)
  const access = () => schemaAccess(engine, connected().writer)
  const schema = settings.migrations && sqlSchema(adapter, access, settings.migrations)
  const stockDestroy = adapter.destroy

  async function close(): Promise<void> {
    if (connections) await closeConnections(connections)
    connections = undefined
  }

  plainFinds(adapter, (id) => (id === null ? connected().read : engine.preparedIn(id)))
  plainWrites(adapter, (id) => engine.preparedIn(id))
  refuseValues(adapter)
  guardReads(adapter, engine)
  guardWrites(adapter, engine)
  foreignKeysOff(adapter, () => connected().writer)
  return Object.assign(adapter, wrapTransactions(engine), {
    communique: createExtension(engine, {
      name: 'sqlite',
      patchRow: (patch) => patchRow(adapter, patch),
      schema,
      words: sqliteWordIndex(adapter, engine.health),
      advice,
    }),
    connect: async () => {
      connections ??= await openConnections(url)
      adapter.client = connections.reader
      adapter.drizzle = drizzle(connections.reader, {
        logger: adapter.logger,
        schema: adapter.schema,
      })
      adapter.resolveInitializing()
      try {
        await prepareTables(adapter, { ...settings, access: access(), schema })
        await ensureWordTables(access())
      } catch (error) {
        await close()
        throw error
      }
    },
    migrate: runMigrations(adapter, access),
    destroy: async () => {
      await stockDestroy?.call(adapter)
      await close()
    },
  })
}
