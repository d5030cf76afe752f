import type { Health } from './health.js'
import type { OpenTransaction, Transactions } from './openTransaction.js'

/** What an engine supplies; everything else is shared. */
export type Engine = {
  transactions: Transactions
  /**
   * Opens `transaction` on the database.
   * @param keys what it will lock first: an engine whose open transactions are few queues up for
   * them before it opens one
   * @returns false where the database has no transactions
   */
  begin: (
    transaction: OpenTransaction,
    deadline: number,
    keys: readonly string[],
  ) => Promise<boolean>
  /** Takes the queue and the row lock of `key` within the open transaction. */
  lock: (transaction: OpenTransaction, key: string, deadline: number) => Promise<void>
  commit: (transaction: OpenTransaction) => Promise<void>
  rollback: (transaction: OpenTransaction) => Promise<void>
  /** A second connection cannot write while a transaction is open: a write must take its turn. */
  hasSingleWriter: boolean
  /** A write outside any transaction gets one of its own, so that it is kept whole or not at all. */
  wrapsLoneWrites: boolean
  health: Health
  logError: (error: unknown, message: string) => void
}

/** Milliseconds that a transaction, or a lock, is waited for. */
export const defaultWaitMs = 10_000

/** Milliseconds after which a transaction counts as forgotten and is rolled back. */
export const longestTransactionMs = 120_000
