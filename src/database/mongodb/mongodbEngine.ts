import type { Engine } from '../shared/engine.js'
import { createHealth } from '../shared/health.js'
import { createTransactions } from '../shared/openTransaction.js'
import { createQueues } from '../shared/queues.js'
import { lockHead } from './lockHead.js'
import type { MongooseAdapter } from './mongodbTypes.js'
import { abortSession, commitSession, sessionOf, startSession } from './sessions.js'

/**
 * Any number of transactions at a time, one for each document: in this process by a queue, among
 * processes by a lock on the document's head row. A transaction that waits has sent nothing yet,
 * and a session takes a connection only while a statement runs, so their number needs no limit.
 */
export function mongodbEngine(adapter: MongooseAdapter): Engine {
  const health = createHealth()
  const queues = createQueues()

  return {
    transactions: createTransactions(),
    hasSingleWriter: false,
    health,
    wrapsLoneWrites: false,
    logError: (error, message) => adapter.payload.logger.error({ err: error, msg: message }),
    begin: async (transaction) => {
      if (!adapter.connection.getClient().options.replicaSet) return false
      Reflect.set(adapter.sessions, transaction.id, startSession(adapter))
      return true
    },
    lock: async (transaction, key, deadline) => {
      if (transaction.keys.has(key)) return
      await queues.take(transaction, key, deadline)
      transaction.keys.add(key)
      await lockHead(adapter, transaction, key, deadline)
    },
    commit: async ({ id }) => {
      const session = sessionOf(adapter, id)
      delete adapter.sessions[id]
      if (!session) throw new Error('The transaction has already ended; it cannot be committed.')
      try {
        await commitSession(session)
      } catch (error) {
        await abortSession(session)
        throw error
      }
    },
    rollback: async ({ id }) => {
      const session = sessionOf(adapter, id)
      delete adapter.sessions[id]
      if (!session) return
      const aborted = abortSession(session)
      // A server that is away cannot be told, and ends it by itself; nobody waits for that.
      if (health.trouble()?.code === 'database-away') aborted.catch(() => undefined)
      else await aborted
    },
  }
}
