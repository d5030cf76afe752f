import type { LibsqlClient, LibsqlTransaction } from './libsqlTypes.js'

/**
 * The transaction that has just begun on `writer`, as drizzle wants it. Once it has ended, it
 * refuses statements: a straggler must not write into the transaction of the next one.
 */
export function writerTransaction(writer: LibsqlClient): LibsqlTransaction {
  let isOpen = true

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
    execute: async (statement) => {
      demandOpen()
      return writer.execute(statement)
    },
    batch: async (statements) => {
      const results = []
      for (const statement of statements) {
        demandOpen()
        results.push(await writer.execute(statement))
      }
      return results
    },
    executeMultiple: () => {
      // The driver ends the transaction after a script.
      throw new Error('A script of several statements cannot run inside a transaction.')
    },
    commit: async () => {
      demandOpen()
      // A COMMIT that fails leaves the transaction open: `rollback` ends it then.
      await writer.execute('COMMIT')
      isOpen = false
    },
    rollback,
    close: () => {
      void rollback()
    },
  }
}
