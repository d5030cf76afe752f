import type { Engine } from '../shared/engine.js'
import { createHealth } from '../shared/health.js'
import { createTransactions } from '../shared/openTransaction.js'
import { createTurns } from '../shared/turns.js'
import { beginImmediate } from './beginImmediate.js'
import type { Connections, SQLiteAdapter } from './libsqlTypes.js'
import type { Prepared } from './prepared.js'
import { writerTransaction } from './writerTransaction.js'

/** After so long without a gap, the writer pauses for a moment, so that other processes get in. */
const longestRunMs = 250
const gapMs = 5

type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

/**
 * One transaction at a time, first come first served, all on the writer connection.
 *
 * @param connections those of the moment; they come with `connect`
 */
export function sqliteEngine(
  adapter: SQLiteAdapter,
  connections: () => Connections,
): Engine & {
  /** Runs prepared statements in the open transaction of that id; undefined: it has ended. */
  preparedIn: (id: string) => Prepared | undefined
} {
  const turns = createTurns('the database')
  let open: { id: string; run: Prepared } | undefined
  let freeAt = Date.now()

  async function leaveGap(): Promise<void> {
    const now = Date.now()
    if (turns.isIdle() || now - freeAt < longestRunMs) return
    await new Promise((resolve) => setTimeout(resolve, gapMs))
    freeAt = Date.now()
  }

  function take(id: string): Session | undefined {
    const session: Session | undefined = Reflect.get(adapter.sessions, id)
    delete adapter.sessions[id]
    if (open?.id === id) open = undefined
    return session
  }

  return {
    transactions: createTransactions(),
    hasSingleWriter: true,
    health: createHealth(),
    wrapsLoneWrites: true,
    logError: (error, message) => adapter.payload.logger.error({ err: error, msg: message }),
    begin: async (transaction, deadline) => {
      await adapter.initializing
      if (turns.isIdle()) freeAt = Date.now()
      transaction.releases.push(await turns.take(deadline - Date.now()))
      await leaveGap()
      const { reader, begin, ...writing } = connections()
      await beginImmediate(begin, deadline)
      const inside = writerTransaction(writing)
      reader.transaction = async () => inside
      Reflect.set(adapter.sessions, transaction.id, await openSession(adapter))
      open = { id: transaction.id, run: inside.runPrepared }
      return true
    },
    // Whoever has begun is the only writer.
    lock: async () => undefined,
    commit: async ({ id }) => {
      const session = take(id)
      if (!session) throw new Error('The transaction has already ended; it cannot be committed.')
      await session.resolve()
    },
    rollback: async ({ id }) => take(id)?.reject(),
    preparedIn: (id) => (open?.id === id ? open.run : undefined),
  }
}

/**
 * Drizzle hands out a transaction only within a callback, so the callback is kept waiting until
 * the session ends. Unlike Payload's own, a COMMIT that fails rejects.
 */
function openSession(adapter: SQLiteAdapter): Promise<Session> {
  const rolledBack = new Error('rolled back')
  return new Promise((resolve, reject) => {
    const ended: Promise<void> = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, abort) => {
          resolve({
            db,
            resolve: () => {
              commit()
              return ended
            },
            reject: () => {
              abort(rolledBack)
              return ended.catch((error: unknown) => {
                if (error !== rolledBack) throw error
              })
            },
          })
        }),
    )
    ended.catch(reject)
  })
}
