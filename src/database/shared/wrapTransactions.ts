import type { BaseDatabaseAdapter } from 'payload'

import type { Engine } from './engine.js'
import { beginOn, commitOn, rollbackOn } from './lifecycle.js'
import type { OpenTransaction } from './openTransaction.js'
import { outsideTransaction } from './outsideTransaction.js'

type TransactionId = Parameters<BaseDatabaseAdapter['commitTransaction']>[0]

/** Puts our begin, commit and rollback in the place of Payload's. */
export function wrapTransactions(
  engine: Engine,
): Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> {
  const { byId, create, flow } = engine.transactions

  async function find(id: TransactionId): Promise<OpenTransaction | undefined> {
    return byId.get(String(await id))
  }

  return {
    // Not an async function: the flow must be entered before the caller's await, which is what
    // carries it on to everything the caller does next.
    beginTransaction: () => {
      const outer = flow.getStore()
      if (outer?.state === 'open' || outer?.state === 'broken') {
        return Promise.reject(outsideTransaction('A write'))
      }
      const transaction = create({ isOwnedByAct: false })
      flow.enterWith(transaction)
      return beginOn(engine, transaction).then((isBegun) => (isBegun ? transaction.id : null))
    },
    commitTransaction: async (id) => {
      const transaction = await find(id)
      if (transaction) await commitOn(engine, transaction)
    },
    rollbackTransaction: async (id) => {
      const transaction = await find(id)
      if (transaction) await rollbackOn(engine, transaction)
    },
  }
}
