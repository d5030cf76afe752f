import type { SchemaAccess } from '../drizzle/drizzleTypes.js'
import { quoteName } from '../drizzle/quote.js'
import { StartRefusal } from '../errors.js'
import type { Engine } from '../shared/engine.js'
import { beginOn, commitOn, rollbackOn } from '../shared/lifecycle.js'
import type { LibsqlClient } from './libsqlTypes.js'

const waitMs = 30_000

/** Changes of tables in an SQLite file, on the connection that writes. */
export function schemaAccess(engine: Engine, writer: LibsqlClient): SchemaAccess {
  async function run(statement: string): Promise<Record<string, unknown>[]> {
    return (await writer.execute(statement)).rows.map((row) => ({ ...row }))
  }

  async function inTransaction<T>(work: (transactionID: string) => Promise<T>): Promise<T> {
    const transaction = engine.transactions.create({ isOwnedByAct: false })
    await beginOn(engine, transaction, Date.now() + waitMs)
    // Making tables anew may take longer than any act.
    clearTimeout(transaction.watchdog)
    try {
      const result = await engine.transactions.flow.run(transaction, () => work(transaction.id))
      await demandNoOrphans(run)
      await commitOn(engine, transaction)
      return result
    } catch (error) {
      await rollbackOn(engine, transaction)
      throw error
    }
  }

  return {
    run,
    exclusively: async (work) => {
      // Within a transaction this pragma does nothing, and without it a table that is made anew
      // would take the rows of others along.
      await writer.execute('PRAGMA foreign_keys = OFF')
      try {
        return await inTransaction((transactionID) => work({ run, transactionID }))
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

/** Nobody looked at foreign keys while they were off. */
async function demandNoOrphans(run: SchemaAccess['run']): Promise<void> {
  const orphans = await run('PRAGMA foreign_key_check')
  const [first] = orphans
  if (!first) return
  throw new StartRefusal(
    `The new tables would have ${orphans.length} rows that point to nothing, the first in ` +
      `${String(first.table)} (to ${String(first.parent)}). Nothing was changed.`,
  )
}
