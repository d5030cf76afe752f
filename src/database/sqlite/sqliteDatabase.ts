import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'

import { bringSchema } from '../drizzle/bringSchema.js'
import { localeIndexes } from '../drizzle/localeIndexes.js'
import { patchRow } from '../drizzle/patchRow.js'
import { refuseValues } from '../drizzle/refuseValues.js'
import { createExtension } from '../shared/createExtension.js'
import { guardReads } from '../shared/guardReads.js'
import { guardWrites } from '../shared/guardWrites.js'
import { wrapTransactions } from '../shared/wrapTransactions.js'
import type { Connections, SQLiteAdapter } from './libsqlTypes.js'
import { closeConnections } from './closeConnections.js'
import { openConnections } from './openConnections.js'
import { schemaAccess } from './schemaAccess.js'
import { sqliteEngine } from './sqliteEngine.js'

const advice = 'Set DATABASE_URL to a file on a local disk (file:./data/communique.db).'

/**
 * Payload's SQLite adapter with transactions that hold: one writer connection behind a queue, one
 * connection that reads, and a COMMIT whose failure reaches the caller.
 *
 * @param url `file:` and a path
 * @param options `push`: bring the file to the schema at start. Default: true.
 */
export function sqliteDatabase(
  url: string,
  options: { push?: boolean } = {},
): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    afterSchemaInit: [localeIndexes(index)],
  })
  return { ...stock, init: (args) => decorate(stock.init(args), url, options.push ?? true) }
}

function decorate(adapter: SQLiteAdapter, url: string, shouldPush: boolean): SQLiteAdapter {
  let connections: Connections | undefined
  const engine = sqliteEngine(adapter, () => {
    if (!connections) throw new Error('The database is not connected.')
    return connections
  })
  const stockDestroy = adapter.destroy

  refuseValues(adapter)
  guardReads(adapter, engine)
  guardWrites(adapter, engine)
  return Object.assign(adapter, wrapTransactions(engine), {
    communique: createExtension(engine, {
      name: 'sqlite',
      patchRow: (patch) => patchRow(adapter, patch),
      advice,
    }),
    connect: async () => {
      connections ??= await openConnections(url)
      if (shouldPush) await bringSchema(adapter, schemaAccess(connections))
      adapter.client = connections.reader
      adapter.drizzle = drizzle(connections.reader, {
        logger: adapter.logger,
        schema: adapter.schema,
      })
      adapter.resolveInitializing()
    },
    destroy: async () => {
      await stockDestroy?.call(adapter)
      if (connections) await closeConnections(connections)
      connections = undefined
    },
  })
}
