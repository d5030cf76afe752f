import type { SchemaAccess } from '../drizzle/drizzleTypes.js'
import { quoteName } from '../drizzle/quote.js'
import { beginImmediate } from './beginImmediate.js'
import type { Connections } from './libsqlTypes.js'

const waitMs = 30_000

/** Changes of tables in an SQLite file, on the connection that writes. */
export function schemaAccess({ writer, begin }: Connections): SchemaAccess {
  async function run(statement: string): Promise<Record<string, unknown>[]> {
    return (await writer.execute(statement)).rows.map((row) => ({ ...row }))
  }

  return {
    run,
    exclusively: async (work) => {
      // Within a transaction this pragma does nothing, and without it a table that is made anew
      // would take the rows of others along.
      await writer.execute('PRAGMA foreign_keys = OFF')
      try {
        await beginImmediate(begin, Date.now() + waitMs)
        try {
          await work(run)
          await writer.execute('COMMIT')
        } catch (error) {
          await writer.execute('ROLLBACK')
          throw error
        }
      } finally {
        await writer.execute('PRAGMA foreign_keys = ON')
      }
    },
    tableNames: async (runHere) => {
      const sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      return (await runHere(sql)).map(({ name }) => String(name))
    },
    dropTable: (name) => `DROP TABLE ${quoteName(name)}`,
    canRemakeTables: true,
  }
}
