import { getTableName } from '@payloadcms/db-postgres/drizzle'

import { quoteName, quoteText } from '../drizzle/quote.js'
import { tableOf } from '../drizzle/tableOf.js'
import { ValueRefused } from '../errors.js'
import type { PostgresAdapter } from './postgresTypes.js'
import type { PostgresTransaction } from './postgresTransaction.js'

const headsSlug = 'editorial-heads'

/**
 * Locks the head row of `key`, which keeps every other writer of that row, in any process, away
 * until the transaction ends. Makes the row where there is none, because a lock needs one.
 *
 * @throws the server's 55P03 when the row is not free at `deadline`; ValueRefused for a key that no
 * row can have
 */
export async function lockHead(
  adapter: PostgresAdapter,
  transaction: PostgresTransaction,
  key: string,
  deadline: number,
): Promise<void> {
  if (key.includes('\0')) throw new ValueRefused()
  const heads = tableOf(adapter, headsSlug, { isVersion: false })
  const table = quoteName(getTableName(heads))
  const lock = `select 1 from ${table} where "key" = ${quoteText(key)} for update`
  // 0 would mean to wait for ever.
  const wait = `set local lock_timeout = ${Math.max(1, deadline - Date.now())}`
  const found = await transaction.sendTwo(wait, lock)
  if (found.length > 0) return
  const insert = `insert into ${table} ("key") values (${quoteText(key)}) on conflict do nothing`
  await transaction.sendTwo(insert, lock)
}
