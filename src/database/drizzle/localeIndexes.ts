type Table = Record<string, unknown>

type SchemaHookArgs<Schema> = {
  schema: Schema
  extendTable: (extension: {
    table: never
    extraConfig: (columns: Record<string, unknown>) => object
  }) => void
}

/** What drizzle makes an index with, in either dialect. */
type IndexBuilder = (name: string) => { on: (column: never) => object }

/**
 * Gives every table of localized fields an index that starts with its document. Payload's own
 * starts with the language, so that a list looks through the whole table once for each document.
 *
 * @param indexName the index's name, made of the table's; default: the table's with `_parent_idx`
 */
export function localeIndexes(
  index: IndexBuilder,
  indexName: (table: string) => string = (table) => `${table}_parent_idx`,
) {
  return <Schema extends { tables: Record<string, Table> }>({
    extendTable,
    schema,
  }: SchemaHookArgs<Schema>): Schema => {
    for (const [name, table] of Object.entries(schema.tables)) {
      if (!name.endsWith('_locales') || !table._parentID) continue
      const key = indexName(name)
      extendTable({
        table: table as never,
        extraConfig: (columns) => ({ [key]: index(key).on(columns._parentID as never) }),
      })
    }
    return schema
  }
}
