import { Busy } from '../errors.js'
import { isTransient } from '../shared/isTransient.js'
import type { OpenTransaction } from '../shared/openTransaction.js'
import { pause } from '../shared/pause.js'
import type { MongooseAdapter } from './mongodbTypes.js'
import { abortSession, isUntouched, sessionOf, startSession } from './sessions.js'

const headsSlug = 'editorial-heads'
const duplicateKey = 11000

/**
 * Writes the head row of `key`, which keeps every other writer of that row, on any node, away until
 * the transaction ends. On a conflict the transaction is begun anew under the same id, if nothing
 * was sent in it before.
 *
 * @throws Busy at `deadline`, or at once where statements before it would be lost
 */
export async function lockHead(
  adapter: MongooseAdapter,
  transaction: OpenTransaction,
  key: string,
  deadline: number,
): Promise<void> {
  const heads = adapter.collections[headsSlug]
  if (!heads) throw new Error(`A lock needs the collection "${headsSlug}".`)
  for (let attempt = 1; ; attempt += 1) {
    const session = sessionOf(adapter, transaction.id)
    if (!session) throw new Error('The transaction has already ended; nothing more may join it.')
    const mayBeginAnew = isUntouched(session)
    try {
      await heads.collection.updateOne({ key }, { $inc: { lock: 1 } }, { upsert: true, session })
      return
    } catch (error) {
      // Two first writers of a row conflict by its unique key.
      const isConflict = isTransient(error) || Reflect.get(Object(error), 'code') === duplicateKey
      if (!isConflict) throw error
      const message = `Others are writing to ${key}. Nothing was written; please try again.`
      if (!mayBeginAnew) throw new Busy(message, { cause: error, isTransient: true })
      if (Date.now() >= deadline) throw new Busy(message)
      await abortSession(session)
      await pause(attempt)
      Reflect.set(adapter.sessions, transaction.id, startSession(adapter))
    }
  }
}
