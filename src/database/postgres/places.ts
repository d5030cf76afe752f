import { createTurns, type Release } from '../shared/turns.js'
import type { OpenTransaction } from '../shared/openTransaction.js'
import { beginTransaction, type PostgresTransaction } from './postgresTransaction.js'
import type { PostgresAdapter, Session } from './postgresTypes.js'

/** The transactions that are open on the server, never more than there are places. */
export type Places = {
  /**
   * Waits for a place and begins on the server.
   *
   * @throws Busy when there is none until `deadline`; Error when the transaction ended meanwhile
   */
  open: (transaction: OpenTransaction, deadline: number) => Promise<void>
  /** Ends on the server what has sent nothing, so that it can be opened anew under the same id. */
  giveBack: (transaction: OpenTransaction) => Promise<void>
  /** @throws Error when the transaction is not open on the server */
  of: (transaction: OpenTransaction) => PostgresTransaction
  commit: (id: string) => Promise<void>
  rollback: (id: string) => Promise<void>
}

const alreadyEnded = 'The transaction has already ended; nothing more may join it.'

/** @param count the most transactions at once */
export function createPlaces(adapter: PostgresAdapter, count: number): Places {
  const turns = createTurns('the database', count)
  const taken = new Map<string, { on: PostgresTransaction; endTurn: Release }>()

  async function leave(id: string, end: (on: PostgresTransaction) => Promise<void>): Promise<void> {
    const place = taken.get(id)
    taken.delete(id)
    delete adapter.sessions[id]
    if (!place) return
    try {
      await end(place.on)
    } finally {
      place.endTurn()
    }
  }

  return {
    open: async (transaction, deadline) => {
      const endTurn = await turns.take(deadline - Date.now())
      try {
        const on = await beginTransaction(adapter)
        if (transaction.state !== 'waiting' && transaction.state !== 'open') {
          await on.rollback()
          throw new Error(alreadyEnded)
        }
        taken.set(transaction.id, { on, endTurn })
        adapter.sessions[transaction.id] = on.session
      } catch (error) {
        endTurn()
        throw error
      }
    },
    giveBack: async ({ id }) => {
      await leave(id, (on) => on.rollback())
      adapter.sessions[id] = waitingSession
    },
    of: ({ id }) => {
      const place = taken.get(id)
      if (!place) throw new Error(alreadyEnded)
      return place.on
    },
    commit: (id) => {
      if (!taken.has(id)) {
        throw new Error('The transaction has already ended; it cannot be committed.')
      }
      return leave(id, (on) => on.commit())
    },
    rollback: (id) => leave(id, (on) => on.rollback()),
  }
}

/** Without a session Payload would write outside of any transaction. */
const waitingSession: Session = {
  get db(): never {
    throw new Error('The transaction waits for its turn; nothing may join it now.')
  },
  resolve: async () => undefined,
  reject: async () => undefined,
}
