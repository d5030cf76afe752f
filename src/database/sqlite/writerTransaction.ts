import type { Connections, LibsqlClient, LibsqlTransaction } from './libsqlTypes.js'
import type { Prepared } from './prepared.js'

type Statement = Parameters<LibsqlTransaction['execute']>[0]

/**
 * The transaction that has just begun on `writer`, as drizzle wants it. Once it has ended, it
 * refuses statements: a straggler must not write into the transaction of the next one.
 * `runPrepared` runs a statement that is prepared once.
 */
export function writerTransaction({
  writer,
  hasBegun,
  runInside,
}: Pick<Connections, 'writer' | 'hasBegun' | 'runInside'>): LibsqlTransaction & {
  runPrepared: Prepared
} {
  let isOpen = true

  const runPrepared: Prepared = (sql, values) => {
    demandOpen()
    try {
      return runInside(sql, values)
    } catch (error) {
      isOpen = hasBegun()
      throw error
    }
  }

  /** Runs a statement; what comes after one that took the whole transaction with it is refused. */
  async function run(statement: Statement): Promise<Awaited<ReturnType<LibsqlClient['execute']>>> {
    demandOpen()
    try {
      return await writer.execute(statement)
    } catch (error) {
      // On a full disk and the like SQLite itself rolls back (sqlite.org/lang_transaction.html).
      isOpen = hasBegun()
      throw error
    }
  }

  function demandOpen(): void {
    if (!isOpen) throw new Error('The transaction has already ended; nothing more may join it.')
  }

  async function rollback(): Promise<void> {
    if (!isOpen) return
    isOpen = false
    await writer.execute('ROLLBACK')
  }

  return {
    get closed() {
      return !isOpen
    },
    runPrepared,
    execute: run,
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await run(statement))
      return results
    },
    executeMultiple: () => {
      // The driver ends the transaction after a script.
      throw new Error('A script of several statements cannot run inside a transaction.')
    },
    commit: async () => {
      // A COMMIT that fails mostly leaves the transaction open: `rollback` ends it then.
      await run('COMMIT')
      isOpen = false
    },
    rollback,
    close: () => {
      void rollback()
    },
  }
}
