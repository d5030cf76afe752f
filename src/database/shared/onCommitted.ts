import type { PayloadRequest } from 'payload'

import type { CommitCallback } from '../engineExtension.js'
import type { Engine } from './engine.js'

/** `onCommitted` of the engine extension, see there. */
export function onCommitted(engine: Engine, req: PayloadRequest, callback: CommitCallback): void {
  const id = req.transactionID
  if (id === undefined) {
    void runNow(engine, callback)
    return
  }
  if (id instanceof Promise) {
    throw new Error('onCommitted was called before the transaction had begun.')
  }
  const transaction = engine.transactions.byId.get(String(id))
  if (!transaction) throw new Error('onCommitted was called after the transaction had ended.')
  transaction.afterCommit.push(callback)
}

async function runNow(engine: Engine, callback: CommitCallback): Promise<void> {
  try {
    await callback()
  } catch (error) {
    engine.logError(error, 'A callback for a commit failed.')
  }
}
