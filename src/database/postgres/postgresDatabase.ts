import { createHash } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { bringSchema } from '../drizzle/bringSchema.js'
import { localeIndexes } from '../drizzle/localeIndexes.js'
import { patchRow } from '../drizzle/patchRow.js'
import { refuseValues } from '../drizzle/refuseValues.js'
import { createExtension } from '../shared/createExtension.js'
import { guardReads } from '../shared/guardReads.js'
import { guardWrites } from '../shared/guardWrites.js'
import { rollbackOn } from '../shared/lifecycle.js'
import { wrapTransactions } from '../shared/wrapTransactions.js'
import { openPool } from './openPool.js'
import { postgresEngine } from './postgresEngine.js'
import type { Pool, PostgresAdapter } from './postgresTypes.js'
import { schemaAccess } from './schemaAccess.js'
import { noTypes, selectsAsText } from './selectsAsText.js'

const advice = 'Connect to the server itself, or through a pooler in session mode.'

/** Half of them for transactions; a server takes 100 from all its clients together by default. */
const defaultPoolSize = 10

/** PostgreSQL cuts names after 63 bytes, and two that are cut alike are one. */
const longestName = 63

/**
 * Payload's PostgreSQL adapter with one writer per document, locks that hold across processes, a
 * pool that cannot run dry, and a COMMIT whose outcome is told truthfully.
 *
 * @param url `postgres://USER:PASSWORD@HOST/NAME`
 * @param options `push`: bring the database to the schema at start, default true; `poolSize`: the
 * most connections of this process, at least 2, default 10
 */
export function postgresDatabase(
  url: string,
  options: { push?: boolean; poolSize?: number } = {},
): DatabaseAdapterObj<PostgresAdapter> {
  const stock = postgresAdapter({
    pool: { connectionString: url },
    idType: 'uuid',
    push: false,
    beforeSchemaInit: [selectsAsText],
    afterSchemaInit: [localeIndexes(index, indexName), noTypes],
  })
  const { push = true, poolSize = defaultPoolSize } = options
  return { ...stock, init: (args) => decorate(stock.init(args), { url, push, poolSize }) }
}

type Settings = { url: string; push: boolean; poolSize: number }

function decorate(adapter: BaseDatabaseAdapter, settings: Settings): PostgresAdapter {
  if (!isPostgresAdapter(adapter)) throw new Error('Payload made no PostgreSQL adapter.')
  const engine = postgresEngine(adapter, settings.poolSize)
  const stockDestroy = adapter.destroy
  let pool: Pool | undefined

  refuseValues(adapter)
  guardReads(adapter, engine)
  guardWrites(adapter, engine)
  return Object.assign(adapter, wrapTransactions(engine), {
    communique: createExtension(engine, {
      name: 'postgres' as const,
      patchRow: (patch) => patchRow(adapter, patch),
      advice,
    }),
    connect: async () => {
      pool ??= await openPool(adapter, settings.url, settings.poolSize)
      if (settings.push) await bringSchema(adapter, schemaAccess(pool))
      adapter.pool = pool
      adapter.drizzle = drizzle({ client: pool, logger: adapter.logger, schema: adapter.schema })
      adapter.resolveInitializing()
    },
    destroy: async () => {
      // The pool ends only when nobody holds a connection of it any more.
      const open = [...engine.transactions.byId.values()]
      await Promise.all(open.map((transaction) => rollbackOn(engine, transaction)))
      await stockDestroy?.call(adapter)
      await pool?.end()
      pool = undefined
    },
  })
}

function isPostgresAdapter(adapter: BaseDatabaseAdapter): adapter is PostgresAdapter {
  return 'pg' in adapter && 'sessions' in adapter
}

function indexName(table: string): string {
  const name = `${table}_parent_idx`
  if (name.length <= longestName) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${table.slice(0, 42)}_${digest}_parent_idx`
}
