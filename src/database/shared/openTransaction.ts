import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

import type { CommitCallback } from '../engineExtension.js'
import type { Release } from './turns.js'

/**
 * One transaction, from the wish for it to its end.
 * `broken`: ended by somebody else than the act that owns it; that act must not go on.
 */
export type OpenTransaction = {
  id: string
  state: 'waiting' | 'open' | 'broken' | 'ended'
  isOwnedByAct: boolean
  keys: Set<string>
  releases: Release[]
  afterCommit: CommitCallback[]
  watchdog?: NodeJS.Timeout
}

/** The transactions of one database, and which one the running code belongs to. */
export type Transactions = {
  byId: Map<string, OpenTransaction>
  flow: AsyncLocalStorage<OpenTransaction>
  create: (options: { isOwnedByAct: boolean }) => OpenTransaction
}

export function createTransactions(): Transactions {
  const byId = new Map<string, OpenTransaction>()
  return {
    byId,
    flow: new AsyncLocalStorage(),
    create: ({ isOwnedByAct }) => ({
      id: randomUUID(),
      state: 'waiting',
      isOwnedByAct,
      keys: new Set(),
      releases: [],
      afterCommit: [],
    }),
  }
}
