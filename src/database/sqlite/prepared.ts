import { LRUCache } from 'lru-cache'

/** Runs a statement and gives its rows, columns by name. */
export type Prepared = (sql: string, values: readonly unknown[]) => Record<string, unknown>[]

/** The driver's own connection, as far as it is used here. */
export type StatementSource = {
  prepare: (sql: string) => { all: (...values: unknown[]) => Record<string, unknown>[] }
}

/** Statements that are remembered; there are a few dozen, and as many again for each length of a list. */
const mostStatements = 300

/** Runs statements that are prepared once. */
export const prepared = (source: StatementSource): Prepared => {
  const statements = new LRUCache<string, ReturnType<StatementSource['prepare']>>({
    max: mostStatements,
  })
  return (sql, values) => {
    const known = statements.get(sql)
    const statement = known ?? source.prepare(sql)
    if (known === undefined) statements.set(sql, statement)
    return statement.all(...values)
  }
}
