import type { Payload } from 'payload'
import { engineOf } from '../../src/database/index.js'
import { rawMongodb } from './rawMongodb.js'
import { rawSql } from './rawSql.js'

/** A row as it lies in its table, under the names the adapter gives its columns; `id` on every engine. */
export type RawRow = Record<string, unknown> & { id: unknown }

/** One table, past Payload and the product: what somebody sees who is at the database itself. */
export type RawTable = {
  readonly name: string
  /** Names of the columns; empty where the engine has none. */
  readonly columns: readonly string[]
  /** All rows, or those that have one of some values in a column. */
  readonly read: (column?: string, values?: readonly unknown[]) => Promise<RawRow[]>
  readonly insert: (rows: readonly Record<string, unknown>[]) => Promise<void>
  readonly update: (id: unknown, values: Record<string, unknown>) => Promise<void>
  /** Makes a row what it was, to the last column. */
  readonly replace: (row: RawRow) => Promise<void>
  readonly remove: (id: unknown) => Promise<void>
}

/** The tables of one database. */
export type RawDatabase = {
  /** The table of a collection; of a governed one, that of its live rows. */
  readonly table: (slug: string) => RawTable
  /** All tables in which live rows, or versions, of a collection or global lie; the main one first. */
  readonly tablesOf: (slug: string, of: 'live' | 'versions') => RawTable[]
  /** An id as it is stored, from its text. */
  readonly idFrom: (text: string) => unknown
  /** An id as this engine makes them. */
  readonly newId: () => unknown
  /** Many writes in one transaction, where the engine is faster that way. */
  readonly together: <T>(work: () => Promise<T>) => Promise<T>
}

/** Opens the database of a Payload instance. */
export const rawDatabase = (payload: Payload): RawDatabase =>
  engineOf(payload).name === 'mongodb' ? rawMongodb(payload) : rawSql(payload)
