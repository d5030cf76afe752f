import { Column, getTableName, is } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from './postgresTypes.js'

type Drizzle = PostgresAdapter['drizzle']
type Fields = Record<string, unknown>

const columnOf = (value: unknown): string | null =>
  is(value, Column) ? `${getTableName(value.table)}.${value.name}` : null

/**
 * Payload selects a column a second time where a condition names it (its key is then a path with a
 * dot, which nobody reads). In the joined lists of drafts that makes two columns of one name, and
 * PostgreSQL refuses to say which is meant: 42702, where SQLite takes either.
 */
const withoutTwins = (fields: Fields): Fields => {
  const plain = new Set(
    Object.entries(fields).flatMap(([key, value]) => (key.includes('.') ? [] : [columnOf(value)])),
  )
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => {
      const column = columnOf(value)
      return !key.includes('.') || column === null || !plain.has(column)
    }),
  )
}

/** A drizzle database that selects no column twice. */
export const selectsOnce = (drizzle: Drizzle): Drizzle => {
  const select = drizzle.select.bind(drizzle) as (fields?: Fields) => unknown
  return Object.assign(drizzle, {
    select: (fields?: Fields) => (fields === undefined ? select() : select(withoutTwins(fields))),
  })
}
