import { deadlineIn } from './deadline.js'
import { defaultWaitMs, type Engine, longestTransactionMs } from './engine.js'
import type { OpenTransaction } from './openTransaction.js'

/** Begins on the engine; from here on the transaction is known by its id and watched. */
export async function beginOn(
  engine: Engine,
  transaction: OpenTransaction,
  deadline = deadlineIn(defaultWaitMs),
  keys: readonly string[] = [],
): Promise<boolean> {
  try {
    if (!(await engine.begin(transaction, deadline, keys))) {
      transaction.state = 'ended'
      return false
    }
  } catch (error) {
    finish(engine, transaction)
    throw engine.health.note(error)
  }
  transaction.state = 'open'
  engine.transactions.byId.set(transaction.id, transaction)
  transaction.watchdog = setTimeout(() => {
    engine.logError(undefined, `Transaction ${transaction.id} was never ended: rolled back.`)
    rollbackOn(engine, transaction).catch((error: unknown) => {
      engine.logError(error, 'A forgotten transaction could not be rolled back.')
    })
  }, longestTransactionMs)
  transaction.watchdog.unref()
  return true
}

/** Commits, frees whoever waits, then runs the callbacks. A commit that failed throws. */
export async function commitOn(engine: Engine, transaction: OpenTransaction): Promise<void> {
  engine.transactions.byId.delete(transaction.id)
  try {
    await engine.health.commit(() => engine.commit(transaction))
  } finally {
    finish(engine, transaction)
  }
  for (const callback of transaction.afterCommit) {
    try {
      await callback()
    } catch (error) {
      engine.logError(error, 'A callback after a commit failed; the commit stands.')
    }
  }
}

export async function rollbackOn(engine: Engine, transaction: OpenTransaction): Promise<void> {
  engine.transactions.byId.delete(transaction.id)
  try {
    await engine.rollback(transaction)
  } finally {
    finish(engine, transaction)
  }
}

function finish(engine: Engine, transaction: OpenTransaction): void {
  clearTimeout(transaction.watchdog)
  engine.transactions.byId.delete(transaction.id)
  transaction.state = transaction.isOwnedByAct && transaction.state === 'open' ? 'broken' : 'ended'
  for (const release of transaction.releases.splice(0).reverse()) release()
}
