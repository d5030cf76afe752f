import type { CollectionSlug } from 'payload'
import { tableOf } from '../drizzle/tableOf.js'
import type { Column, ColumnOf } from './conditionSql.js'
import type { SQLiteAdapter } from './libsqlTypes.js'

/** Collections whose rows are whole in one table: no languages, lists or relations beside it. */
const plain = new Set([
  'editorial-heads',
  'editorial-ledger',
  'editorial-outbox',
  'editorial-people',
  'editorial-press-openings',
  'editorial-requests',
  'editorial-slugs',
  'editorial-snapshots',
  'public-ledger',
  'publication-facets',
  'publications',
  'webhook-deliveries',
])

/** A table that holds all there is of a collection. */
export type PlainTable = {
  readonly name: string
  /** Its fields, the id first. */
  readonly columns: readonly (readonly [field: string, column: Column])[]
  readonly columnOf: ColumnOf
}

/** Finds the table of a plain collection; null for all others. */
export const plainTables = (
  adapter: SQLiteAdapter,
): ((collection: string) => PlainTable | null) => {
  const known = new Map<string, PlainTable | null>()

  const find = (collection: string): PlainTable | null => {
    const config = adapter.payload.collections[collection as CollectionSlug]?.config
    if (!plain.has(collection) || config === undefined) return null
    const table = tableOf(adapter, collection, { isVersion: false }) as unknown as Readonly<
      Record<string, Column>
    >
    const columnOf: ColumnOf = (field) => (Object.hasOwn(table, field) ? table[field] : undefined)
    const fields = new Set(['id', ...config.flattenedFields.map(({ name }) => name)])
    const columns = [...fields].map((field) => [field, columnOf(field)] as const)
    const whole = columns.filter((pair): pair is [string, Column] => pair[1] !== undefined)
    if (whole.length < columns.length) return null
    return { name: collection.replaceAll('-', '_'), columns: whole, columnOf }
  }

  return (collection) => {
    const table = known.get(collection) ?? find(collection)
    known.set(collection, table)
    return table
  }
}

/** The columns by name, as a statement lists them. */
export const namesOf = (columns: PlainTable['columns']): string =>
  columns.map(([, { name }]) => `"${name}"`).join(', ')

/** A row as Payload gives it. */
export const documentOf = (
  columns: PlainTable['columns'],
  row: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    columns.map(([field, column]) => {
      const value = row[column.name]
      return [field, value === null ? null : column.mapFromDriverValue(value)]
    }),
  )
