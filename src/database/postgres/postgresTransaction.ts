import { DefaultLogger } from '@payloadcms/db-postgres/drizzle'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'

import { type CommitMark, markOf, settleCommit } from './commitMark.js'
import { isConnectionLost } from './isConnectionLost.js'
import type { PoolClient, PostgresAdapter, Session } from './postgresTypes.js'

/** Milliseconds in which the server is asked again whether it committed. */
const commitAnswerMs = 8_000

/** One transaction on one connection. */
export type PostgresTransaction = {
  /** As Payload's methods find it. */
  session: Session
  /** Nothing was sent in it yet, so it may be given back without losing a write or a lock. */
  isUntouched: () => boolean
  /** Sends two statements as they are, in one go; gives the rows of the second. */
  sendTwo: (first: string, second: string) => Promise<unknown[]>
  /** @throws whatever kept it from being committed; see `settleCommit` for a lost connection */
  commit: () => Promise<void>
  /** Does not throw: without its connection the server undoes the transaction by itself. */
  rollback: () => Promise<void>
}

/**
 * Begins a transaction on a connection of the pool. One that turns out to be dead is replaced, as
 * nothing was sent on it yet.
 */
export async function beginTransaction(adapter: PostgresAdapter): Promise<PostgresTransaction> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await adapter.pool.connect()
    try {
      await client.query('begin isolation level read committed')
      return transactionOn(adapter, client)
    } catch (error) {
      client.release(true)
      if (!isConnectionLost(error) || attempt > adapter.pool.options.max) throw error
    }
  }
}

/** The transaction that has just begun on a connection, which it gives back at its end. */
export function transactionOn(adapter: PostgresAdapter, client: PoolClient): PostgresTransaction {
  let isOpen = true
  let statements = 0

  /** Afterwards the connection is somebody else's: a straggler must not write into theirs. */
  function query(...args: unknown[]) {
    if (!isOpen) throw new Error('The transaction has already ended; nothing more may join it.')
    statements += 1
    return Reflect.apply(client.query, client, args)
  }

  async function commit(): Promise<void> {
    isOpen = false
    let mark: CommitMark | null
    try {
      mark = await markOf(client)
    } catch (error) {
      // Whatever it was, the server undoes the transaction with its connection.
      client.release(true)
      throw error
    }
    const command = await sendCommit(mark)
    // A transaction in which a statement failed is undone by COMMIT, which then says ROLLBACK.
    if (command !== 'COMMIT') {
      throw new Error('A statement of the transaction had failed, so the database undid all of it.')
    }
  }

  async function sendCommit(mark: CommitMark | null): Promise<string> {
    try {
      const { command } = await client.query('commit')
      client.release()
      return command
    } catch (error) {
      client.release(true)
      if (!isConnectionLost(error)) throw error
      // Where nothing was written there is nothing that could be lost.
      if (mark !== null) await settleCommit(adapter, mark, Date.now() + commitAnswerMs)
      return 'COMMIT'
    }
  }

  async function rollback(): Promise<void> {
    if (!isOpen) return
    isOpen = false
    try {
      await client.query('rollback')
      client.release()
    } catch {
      client.release(true)
    }
  }

  return {
    session: { db: databaseOn(adapter, client, query), resolve: commit, reject: rollback },
    isUntouched: () => statements === 0,
    sendTwo: async (first, second) => (await query(`${first}; ${second}`))[1].rows,
    commit,
    rollback,
  }
}

/** The same that drizzle makes for its own transactions, on a client that counts. */
function databaseOn(
  adapter: PostgresAdapter,
  client: PoolClient,
  query: (...args: unknown[]) => unknown,
): Session['db'] {
  const { fullSchema, schema, tableNamesMap } = adapter.drizzle._
  const relational = { fullSchema, schema: schema ?? {}, tableNamesMap }
  const logger = adapter.logger === true ? new DefaultLogger() : adapter.logger || undefined
  const counting = Object.assign(Object.create(client), { query })
  const dialect = new PgDialect()
  const session = new NodePgSession(counting, dialect, relational, { logger })
  return new NodePgTransaction(dialect, session, relational)
}
