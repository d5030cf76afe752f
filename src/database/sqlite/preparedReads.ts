import { LRUCache } from 'lru-cache'

/** Rows of a statement, columns by name. */
export type PreparedRead = (sql: string, values: readonly unknown[]) => Record<string, unknown>[]

/** The driver's own connection, as far as it is used here. */
export type StatementSource = {
  prepare: (sql: string) => { all: (...values: unknown[]) => Record<string, unknown>[] }
}

/** Statements that are remembered; delivery has a few dozen, and as many again for each length of a list. */
const mostStatements = 300

/** Reads with statements that are prepared once. */
export const preparedReads = (source: StatementSource): PreparedRead => {
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
