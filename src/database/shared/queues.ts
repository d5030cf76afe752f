import type { OpenTransaction } from './openTransaction.js'
import { createTurns, type Turns } from './turns.js'

/** One queue for each document, kept only while somebody is in it. */
export type Queues = {
  /**
   * Waits until it is the transaction's turn on `key`, which then lasts until the transaction ends.
   *
   * @throws Busy at `deadline`; Error when the transaction ended while it waited
   */
  take: (transaction: OpenTransaction, key: string, deadline: number) => Promise<void>
  /** It is the transaction's turn on `key`. */
  has: (transaction: OpenTransaction, key: string) => boolean
  /** It is nobody's turn on `key`: taking it means no waiting. */
  isIdle: (key: string) => boolean
}

export function createQueues(): Queues {
  const queues = new Map<string, Turns>()
  const turns = new WeakMap<OpenTransaction, Set<string>>()

  return {
    isIdle: (key) => queues.get(key)?.isIdle() ?? true,
    has: (transaction, key) => turns.get(transaction)?.has(key) ?? false,
    take: async (transaction, key, deadline) => {
      const queue = queues.get(key) ?? createTurns(key)
      queues.set(key, queue)
      const endTurn = await queue.take(deadline - Date.now())
      const release = () => {
        endTurn()
        if (queue.isIdle()) queues.delete(key)
      }
      if (transaction.state !== 'waiting' && transaction.state !== 'open') {
        release()
        throw new Error('The transaction has already ended; nothing more may join it.')
      }
      transaction.releases.push(release)
      turns.set(transaction, (turns.get(transaction) ?? new Set()).add(key))
    },
  }
}
