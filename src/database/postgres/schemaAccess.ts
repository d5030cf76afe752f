import type { RunStatement, SchemaAccess } from '../drizzle/drizzleTypes.js'
import { quoteName } from '../drizzle/quote.js'
import { StartRefusal } from '../errors.js'
import { defaultWaitMs, type Engine } from '../shared/engine.js'
import { transactionOn } from './postgresTransaction.js'
import type { Client, PostgresAdapter } from './postgresTypes.js'

/** Any number will do, as long as everybody who changes tables takes the same. */
const schemaLock = 0x636f6d6d
const noPrivilege = '42501'

/**
 * Changes of tables in a PostgreSQL database, on a connection of its own: it may take as long as it
 * must, which those of the pool may not.
 */
export function schemaAccess(adapter: PostgresAdapter, engine: Engine, url: string): SchemaAccess {
  const run: RunStatement = async (statement) => (await adapter.pool.query(statement)).rows

  async function inTransaction<T>(
    client: Client,
    work: (change: { run: RunStatement; transactionID: string }) => Promise<T>,
  ): Promise<T> {
    await client.query('begin isolation level read committed')
    await client.query(`select pg_advisory_xact_lock(${schemaLock})`)
    const on = transactionOn(adapter, {
      query: client.query.bind(client),
      release: () => undefined,
    })
    const transaction = engine.transactions.create({ isOwnedByAct: false })
    const { id } = transaction
    transaction.state = 'open'
    engine.transactions.byId.set(id, transaction)
    adapter.sessions[id] = on.session
    const runInside: RunStatement = async (statement) => (await client.query(statement)).rows
    try {
      const result = await engine.transactions.flow.run(transaction, () =>
        work({ run: runInside, transactionID: id }),
      )
      await on.commit()
      return result
    } catch (error) {
      await on.rollback()
      throw isNoPrivilege(error) ? new StartRefusal(mayNot, { cause: error }) : error
    } finally {
      transaction.state = 'ended'
      engine.transactions.byId.delete(id)
      delete adapter.sessions[id]
    }
  }

  return {
    run,
    exclusively: async (work) => {
      const client = new adapter.pg.Client({
        connectionString: url,
        keepAlive: true,
        application_name: 'communique',
        connectionTimeoutMillis: defaultWaitMs,
      })
      client.on('error', () => undefined)
      await client.connect()
      try {
        return await inTransaction(client, work)
      } finally {
        await client.end()
      }
    },
    tableNames: async (runHere) => {
      const sql = 'select tablename from pg_tables where schemaname = current_schema()'
      return (await runHere(sql)).map(({ tablename }) => String(tablename))
    },
    dropTable: (name) => `DROP TABLE ${quoteName(name)} CASCADE`,
    canRemakeTables: false,
  }
}

const mayNot =
  'The role of DATABASE_URL may not make tables in this database. Give the database to it ' +
  '(ALTER DATABASE … OWNER TO …), or let it create in the schema (GRANT CREATE ON SCHEMA public TO …).'

function isNoPrivilege(error: unknown): boolean {
  const { code, cause } = Object(error)
  return code === noPrivilege || (cause !== undefined && isNoPrivilege(cause))
}
