import { eq } from '@payloadcms/db-sqlite/drizzle'

import type { RowPatch } from '../shared/patch.js'
import { columnsOf } from './columnsOf.js'
import type { DrizzleAdapter } from './drizzleTypes.js'
import { tableOf } from './tableOf.js'

/** The part of drizzle's UPDATE that is the same in every dialect. */
type Update = {
  where: (condition: unknown) => Update
  returning: (columns: object) => Promise<unknown[]>
}
type Updating = { update: (table: object) => { set: (columns: object) => Update } }

/**
 * Sets columns of one row in the transaction of `req`; Payload's own update would write the whole
 * document with its lists and languages.
 *
 * @returns whether the row is there
 */
export async function patchRow(adapter: DrizzleAdapter, patch: RowPatch): Promise<boolean> {
  const session = adapter.sessions[String(await patch.req.transactionID)]
  if (!session) throw new Error('A patch needs an open transaction.')
  const table = tableOf(adapter, patch.slug, patch)
  const columns = columnsOf(table, patch.fields, patch.isVersion ? 'version' : '')
  const db: Updating = Reflect.get<object, string>(session, 'db')
  const update = db.update(table).set(columns)
  const rows = await (
    patch.id === undefined ? update : update.where(eq(table.id, patch.id))
  ).returning({ id: table.id })
  return rows.length > 0
}
