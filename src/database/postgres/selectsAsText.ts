import type { PostgresSchemaHook } from './postgresTypes.js'

/**
 * Stores the values of selects as text, as the other engines do. A type of PostgreSQL's own would
 * refuse in a draft what only a submission has to be right about, Payload gives the fields `status`
 * and `_status` one type together, and no new value can be used in the migration that adds it.
 */
export const selectsAsText: PostgresSchemaHook = ({ adapter, schema }) => {
  for (const { columns } of Object.values(adapter.rawTables)) {
    for (const [key, column] of Object.entries(columns)) {
      if (column.type !== 'enum') continue
      const { name, notNull, default: value, primaryKey, reference } = column
      columns[key] = { name, type: 'varchar', notNull, default: value, primaryKey, reference }
    }
  }
  return schema
}

/** Payload makes the type of the languages after the columns were read; nothing has it now. */
export const noTypes: PostgresSchemaHook = ({ schema }) => ({ ...schema, enums: {} })
