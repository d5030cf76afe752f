import type { Payload, PayloadRequest } from 'payload'

import type { InTransactionOptions } from '../engineExtension.js'
import { StartRefusal } from '../errors.js'
import { defaultWaitMs, type Engine } from './engine.js'
import { beginOn, commitOn, rollbackOn } from './lifecycle.js'
import { outsideTransaction } from './outsideTransaction.js'
import { repeat } from './repeat.js'

/** `inTransaction` of the engine extension, see there. */
export async function runAct<T>(
  engine: Engine,
  _payload: Payload,
  options: InTransactionOptions,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const outer = engine.transactions.flow.getStore()
  if (outer?.state === 'open' || outer?.state === 'broken') throw outsideTransaction('An act')
  return repeat(engine, options.deadlineMs ?? defaultWaitMs, (deadline) =>
    tryOnce(engine, options, deadline, work),
  )
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
    if (!(await beginOn(engine, transaction, deadline, options.keys))) {
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
