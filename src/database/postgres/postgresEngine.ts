import { Busy } from '../errors.js'
import type { Engine } from '../shared/engine.js'
import { createHealth } from '../shared/health.js'
import { isTransient } from '../shared/isTransient.js'
import { createTransactions, type OpenTransaction } from '../shared/openTransaction.js'
import { pause } from '../shared/pause.js'
import { createQueues } from '../shared/queues.js'
import { lockHead } from './lockHead.js'
import { createPlaces } from './places.js'
import type { PostgresAdapter } from './postgresTypes.js'

/**
 * At most half the pool in open transactions, so that what these read outside themselves always
 * finds a connection; one transaction for each document: in this process by a queue, among processes
 * by a lock on the document's head row. Whoever waits in the queue holds no connection, unless it
 * has sent statements that would be lost.
 *
 * @param poolSize the most connections of the pool
 */
export function postgresEngine(adapter: PostgresAdapter, poolSize: number): Engine {
  const queues = createQueues()
  const places = createPlaces(adapter, Math.max(1, Math.floor(poolSize / 2)))

  async function queueUp(transaction: OpenTransaction, key: string, deadline: number) {
    if (queues.isIdle(key) || !places.of(transaction).isUntouched()) {
      await queues.take(transaction, key, deadline)
      return
    }
    await places.giveBack(transaction)
    await queues.take(transaction, key, deadline)
    await places.open(transaction, deadline)
  }

  async function lock(transaction: OpenTransaction, key: string, deadline: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const on = places.of(transaction)
      const mayBeginAnew = on.isUntouched()
      try {
        await lockHead(adapter, on, key, deadline)
        return
      } catch (error) {
        if (!isTransient(error)) throw error
        const message = `Others are writing to ${key}. Nothing was written; please try again.`
        if (!mayBeginAnew) throw new Busy(message, { cause: error, isTransient: true })
        if (Date.now() >= deadline) throw new Busy(message)
        await places.giveBack(transaction)
        await pause(attempt)
        await places.open(transaction, deadline)
      }
    }
  }

  return {
    transactions: createTransactions(),
    hasSingleWriter: false,
    wrapsLoneWrites: true,
    health: createHealth(),
    logError: (error, message) => adapter.payload.logger.error({ err: error, msg: message }),
    begin: async (transaction, deadline, keys) => {
      await adapter.initializing
      for (const key of keys) {
        if (!queues.has(transaction, key)) await queues.take(transaction, key, deadline)
      }
      await places.open(transaction, deadline)
      return true
    },
    lock: async (transaction, key, deadline) => {
      if (transaction.keys.has(key)) return
      if (!queues.has(transaction, key)) await queueUp(transaction, key, deadline)
      await lock(transaction, key, deadline)
      transaction.keys.add(key)
    },
    commit: ({ id }) => places.commit(id),
    rollback: ({ id }) => places.rollback(id),
  }
}
