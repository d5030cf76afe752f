import type { RawDatabase, RawTable } from '../../tests/support/rawRows.js'
import type { Variation } from './variation.js'

/** Makes the rows of a copy's texts, table by table, owners before what hangs on them. */
export type Stencil = (
  variation: Variation,
) => (readonly [table: RawTable, rows: Record<string, unknown>[]])[]

/** What a stencil is cut from: a document whose texts lie in the database. */
export type Cut = {
  readonly database: RawDatabase
  readonly slug: string
  /** As the engine stores it. */
  readonly id: unknown
}
