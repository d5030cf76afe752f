import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { StartRefusal } from '../errors.js'

const collection = 'editorial-heads'

/**
 * Writes a probe row and looks for it from outside: it must be unseen before the commit, gone after
 * a rollback, there after a commit.
 *
 * @param advice what to change where the database has no transactions
 * @throws StartRefusal
 */
export async function proveTransactions(payload: Payload, advice: string): Promise<void> {
  const { db } = payload
  const key = `probe/${randomUUID()}`

  async function write(): Promise<string | number> {
    const transactionID = await db.beginTransaction()
    if (transactionID === null) throw new StartRefusal(advice)
    const req: Partial<PayloadRequest> = { transactionID, payload }
    try {
      const data = { key, sequence: 0, hash: '', state: '', lock: 0 }
      await db.create({ collection, data, req })
    } catch (error) {
      await db.rollbackTransaction(transactionID)
      throw error
    }
    return transactionID
  }

  async function refuseUnless(isAsItShould: boolean, sentence: string): Promise<void> {
    if (!isAsItShould) throw new StartRefusal(`${sentence} ${advice}`)
  }

  async function isSeen(): Promise<boolean> {
    return (await db.findOne({ collection, where: { key: { equals: key } } })) !== null
  }

  const dropped = await write()
  const isSeenEarly = await isSeen()
  await db.rollbackTransaction(dropped)
  const isSeenAfterRollback = await isSeen()
  await refuseUnless(!isSeenEarly, 'The database shows others what is not committed yet.')
  await refuseUnless(!isSeenAfterRollback, 'The database does not undo what is rolled back.')
  await db.commitTransaction(await write())
  await refuseUnless(await isSeen(), 'The database lost what was committed.')
  await db.deleteOne({ collection, where: { key: { equals: key } } })
}
