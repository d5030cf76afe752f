import type { Payload, PayloadRequest } from 'payload'

import type { InTransactionOptions } from '../engineExtension.js'
import { Busy, StartRefusal } from '../errors.js'
import { defaultWaitMs, type Engine } from './engine.js'
import { isRetryable } from './isTransient.js'
import { beginOn, commitOn, rollbackOn } from './lifecycle.js'
import { outsideTransaction } from './outsideTransaction.js'
import { pause } from './pause.js'

/** `inTransaction` of the engine extension, see there. */
export async function runAct<T>(
  engine: Engine,
  _payload: Payload,
  options: InTransactionOptions,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const outer = engine.transactions.flow.getStore()
  if (outer?.state === 'open' || outer?.state === 'broken') throw outsideTransaction('An act')
  const deadline = Date.now() + (options.deadlineMs ?? defaultWaitMs)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(engine, options, deadline, work)
    } catch (error) {
      if (!isRetryable(error)) throw error
      await pause(attempt)
      if (Date.now() >= deadline) {
        const message = 'Other writers kept coming first. Nothing was written; please try again.'
        throw new Busy(message, { cause: error })
      }
    }
  }
}

async function tryOnce<T>(
  engine: Engine,
  options: InTransactionOptions,
  deadline: number,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await options.makeReq()
  const transaction = engine.transactions.create({ isOwnedByAct: true })
  return engine.transactions.flow.run(transaction, async () => {
    if (!(await beginOn(engine, transaction, deadline))) {
      throw new StartRefusal('This database has no transactions, and no act runs without one.')
    }
    req.transactionID = transaction.id
    try {
      for (const key of options.keys) await engine.lock(transaction, key, deadline)
      const result = await work(req)
      if (transaction.state !== 'open') {
        throw new Error('A failure inside the act ended its transaction: it must not be caught.')
      }
      transaction.isOwnedByAct = false
      await commitOn(engine, transaction)
      return result
    } catch (error) {
      transaction.isOwnedByAct = false
      await rollbackOn(engine, transaction)
      throw error
    } finally {
      delete req.transactionID
    }
  })
}
