type Table = Record<string, unknown>

type SchemaHookArgs<Schema> = {
  schema: Schema
  extendTable: (extension: {
    table: never
    extraConfig: (columns: Record<string, unknown>) => object
  }) => void
}

/** What drizzle makes an index with, in either dialect. */
type IndexBuilder = (name: string) => { on: (...columns: [never, ...never[]]) => object }

type Rule = {
  readonly isFor: (name: string, table: Table) => boolean
  readonly columns: readonly [string, ...string[]]
  readonly suffix: string
}

const rules: readonly Rule[] = [
  // Payload's own starts with the language: a list looked through the table once for each document.
  {
    isFor: (name, table) => name.endsWith('_locales') && Boolean(table._parentID),
    columns: ['_parentID'],
    suffix: '_parent_idx',
  },
  // Payload's own are of one column each. Of two such, SQLite takes the one of all latest versions,
  // and so looks at every document there is to read one.
  {
    isFor: (_, table) => Boolean(table.parent) && Boolean(table.latest),
    columns: ['parent', 'latest'],
    suffix: '_parent_latest_idx',
  },
]

/**
 * Gives tables the indexes by which one document is found among many, where Payload gives none.
 *
 * @param indexName the index's name, made of the table's and a suffix; default: one after the other
 */
export function ownIndexes(
  index: IndexBuilder,
  indexName: (table: string, suffix: string) => string = (table, suffix) => `${table}${suffix}`,
) {
  return <Schema extends { tables: Record<string, Table> }>({
    extendTable,
    schema,
  }: SchemaHookArgs<Schema>): Schema => {
    for (const [name, table] of Object.entries(schema.tables))
      for (const { columns, isFor, suffix } of rules) {
        if (!isFor(name, table)) continue
        const key = indexName(name, suffix)
        const [first, ...others] = columns
        extendTable({
          table: table as never,
          extraConfig: (all) => ({
            [key]: index(key).on(
              all[first] as never,
              ...others.map((other) => all[other] as never),
            ),
          }),
        })
      }
    return schema
  }
}
