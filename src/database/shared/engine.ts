import type { Health } from './health.js'
import type { OpenTransaction, Transactions } from './openTransaction.js'

/** What an engine supplies; everything else is shared. */
export type Engine = {
  transactions: Transactions
  /**
   * Opens `transaction` on the database and sets it `open`.
   * @returns false where the database has no transactions
   */
  begin: (transaction: OpenTransaction, deadline: number) => Promise<boolean>
  /** Takes the queue and the row lock of `key` within the open transaction. */
  lock: (transaction: OpenTransaction, key: string, deadline: number) => Promise<void>
  commit: (transaction: OpenTransaction) => Promise<void>
  rollback: (transaction: OpenTransaction) => Promise<void>
  /** A second connection cannot write while a transaction is open: a write must take its turn. */
  hasSingleWriter: boolean
  health: Health
  logError: (error: unknown, message: string) => void
}

/** Milliseconds that a transaction, or a lock, is waited for. */
export const defaultWaitMs = 10_000

/** Milliseconds after which a transaction counts as forgotten and is rolled back. */
export const longestTransactionMs = 120_000
