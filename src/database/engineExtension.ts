import type { Payload, PayloadRequest } from 'payload'

import type { Trouble } from './errors.js'
import type { WordIndex } from '../domain/search/wordIndex.js'
import type { DatabaseSchema } from './migrations/databaseSchema.js'

/** What the product needs of a database beyond Payload's own adapter; the same on each engine. */
export type EngineExtension = {
  name: 'sqlite' | 'mongodb' | 'postgres'
  /**
   * Runs `work` in one transaction that nobody else interleaves with on the same keys: waits for
   * its turn on each key in the order given, begins, locks the head row of each, works, commits.
   * A conflict with another writer (also {@link RetryAct}, or a unique conflict in a machinery
   * collection) undoes everything and starts again with a fresh request.
   *
   * @throws Busy after `deadlineMs` (default 10,000), with nothing written
   */
  inTransaction: <T>(
    payload: Payload,
    options: InTransactionOptions,
    work: (req: PayloadRequest) => Promise<T>,
  ) => Promise<T>
  /**
   * For a save: to be called first in `beforeOperation`, before anything was read. From then on no
   * other save or act touches the document named by `key` until the transaction of `req` ends.
   * Without a transaction in `req` it does nothing.
   *
   * @param options.isOnlyFirst lock only in a transaction of Payload's own that holds no lock yet:
   * for a read of what will be written back, by code that cannot say so itself
   * @throws Busy when the turn does not come within 10 s
   */
  lockForSave: (
    req: PayloadRequest,
    key: string,
    options?: { isOnlyFirst?: boolean },
  ) => Promise<void>
  /**
   * Runs `callback` after the transaction of `req` has been committed, never after a rollback; at
   * once if `req` has no transaction. What it throws is logged: the commit stands. The commit
   * waits for a promise it returns, so keep it short.
   */
  onCommitted: (req: PayloadRequest, callback: CommitCallback) => void
  /** Sets fields of one version (`version.<field>`), and nothing else in it. */
  patchVersion: (payload: Payload, args: PatchVersionArgs) => Promise<void>
  /**
   * Sets fields of one live document or global, and nothing else in it. A global that has no live
   * row yet is left alone.
   */
  patchLive: (payload: Payload, args: PatchLiveArgs) => Promise<void>
  /**
   * Runs `work` again when it lost against other writers or the database was away for a moment; all
   * attempts, and every wait inside them, end by one deadline (10 s). `work` must begin from nothing
   * each time: no transaction, no half-filled request.
   *
   * @throws Busy or DatabaseTrouble at the deadline
   */
  repeat: <T>(work: () => Promise<T>) => Promise<T>
  /** What is wrong with the database, and since when (milliseconds); null: nothing known. */
  trouble: () => { code: Trouble; since: number } | null
  /** Finds publications by their words. */
  words: WordIndex
  /** What migrations look after; null where the project named none. */
  schema: DatabaseSchema | null
  /** Proves on the real database that transactions isolate, roll back and commit. */
  proveTransactions: (payload: Payload) => Promise<void>
}

export type CommitCallback = () => void | Promise<void>

export type InTransactionOptions = {
  keys: readonly string[]
  /** A fresh request for each attempt; the runner sets its `transactionID`. */
  makeReq: () => Promise<PayloadRequest>
  /** Milliseconds for all attempts together, waiting included. Default: 10,000. */
  deadlineMs?: number
}

/** Fields stored in the row itself: no localized ones, no lists, no relations to several kinds. */
export type PatchVersionArgs = {
  collection?: string
  global?: string
  versionId: string | number
  fields: Record<string, unknown>
  req: PayloadRequest
}

export type PatchLiveArgs = {
  collection?: string
  global?: string
  id?: string | number
  fields: Record<string, unknown>
  req: PayloadRequest
}
