import type { RunStatement, SchemaAccess } from '../drizzle/drizzleTypes.js'
import { quoteName } from '../drizzle/quote.js'
import type { Pool } from './postgresTypes.js'

/** Any number will do, as long as everybody who changes tables takes the same. */
const schemaLock = 0x636f6d6d

/** Changes of tables in a PostgreSQL database; the whole of one is one transaction. */
export function schemaAccess(pool: Pool): SchemaAccess {
  const run: RunStatement = async (statement) => (await pool.query(statement)).rows

  return {
    run,
    exclusively: async (work) => {
      const client = await pool.connect()
      try {
        // Making tables anew may take long, and so may the wait for another who does.
        await client.query('begin; set local statement_timeout = 0; set local lock_timeout = 0')
        await client.query(`select pg_advisory_xact_lock(${schemaLock})`)
        await work(async (statement) => (await client.query(statement)).rows)
        await client.query('commit')
        client.release()
      } catch (error) {
        // The server undoes everything with the connection.
        client.release(true)
        throw error
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
