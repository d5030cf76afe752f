import { createHash } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

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
import { rollbackOn } from '../shared/lifecycle.js'
import { wrapTransactions } from '../shared/wrapTransactions.js'
import { openPool } from './openPool.js'
import { postgresEngine } from './postgresEngine.js'
import type { Pool, PostgresAdapter } from './postgresTypes.js'
import { postgresWordIndex, wordsAreIndexed } from './postgresWordIndex.js'
import { schemaAccess } from './schemaAccess.js'
import { noTypes, selectsAsText } from './selectsAsText.js'
import { selectsOnce } from './selectsOnce.js'

const advice = 'Connect to the server itself, or through a pooler in session mode.'

/** PostgreSQL cuts names after 63 bytes, and two that are cut alike are one. */
const longestName = 63

/**
 * Payload's PostgreSQL adapter with one writer per document, locks that hold across processes, a
 * pool that cannot run dry, and a COMMIT whose outcome is told truthfully.
 *
 * @param url `postgres://USER:PASSWORD@HOST/NAME`
 */
export function postgresDatabase(
  url: string,
  options: DatabaseOptions = {},
): DatabaseAdapterObj<PostgresAdapter> {
  const settings = databaseSettings(options)
  const stock = postgresAdapter({
    pool: { connectionString: url },
    idType: 'uuid',
    push: false,
    migrationDir: settings.migrationDir,
    beforeSchemaInit: [selectsAsText],
    afterSchemaInit: [ownIndexes(index, indexName), wordsAreIndexed, noTypes],
  })
  return { ...stock, init: (args) => decorate(stock.init(args), url, settings) }
}

function decorate(
  adapter: BaseDatabaseAdapter,
  url: string,
  settings: DatabaseSettings,
): PostgresAdapter {
  if (!isPostgresAdapter(adapter)) throw new Error('Payload made no PostgreSQL adapter.')
  const engine = postgresEngine(adapter, settings.poolSize)
  const access = () => schemaAccess(adapter, engine, url)
  const schema = settings.migrations && sqlSchema(adapter, access, settings.migrations)
  const stockDestroy = adapter.destroy
  let pool: Pool | undefined

  async function close(): Promise<void> {
    await pool?.end()
    pool = undefined
  }

  refuseValues(adapter)
  guardReads(adapter, engine)
  guardWrites(adapter, engine)
  return Object.assign(adapter, wrapTransactions(engine), {
    communique: createExtension(engine, {
      name: 'postgres' as const,
      patchRow: (patch) => patchRow(adapter, patch),
      schema,
      words: postgresWordIndex(adapter, engine.health),
      advice,
    }),
    connect: async () => {
      pool ??= await openPool(adapter, url, settings.poolSize)
      adapter.pool = pool
      adapter.drizzle = selectsOnce(
        drizzle({ client: pool, logger: adapter.logger, schema: adapter.schema }),
      )
      adapter.resolveInitializing()
      try {
        await prepareTables(adapter, { ...settings, access: access(), schema })
      } catch (error) {
        await close()
        throw error
      }
    },
    migrate: runMigrations(adapter, access),
    destroy: async () => {
      // The pool ends only when nobody holds a connection of it any more.
      const open = [...engine.transactions.byId.values()]
      await Promise.all(open.map((transaction) => rollbackOn(engine, transaction)))
      await stockDestroy?.call(adapter)
      await close()
    },
  })
}

function isPostgresAdapter(adapter: BaseDatabaseAdapter): adapter is PostgresAdapter {
  return 'pg' in adapter && 'sessions' in adapter
}

function indexName(table: string, suffix: string): string {
  const name = `${table}${suffix}`
  if (name.length <= longestName) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${table.slice(0, 53 - suffix.length)}_${digest}${suffix}`
}
