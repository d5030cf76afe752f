import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { WordIndex, WordSearch } from '../../domain/search/wordIndex.js'

type Dialect = {
  /** Where the rows lie; `p` is publications, or has their columns. */
  readonly from: SQL
  /** The condition that a row has all words, and not all of some others. */
  readonly matches: (words: readonly string[], without: readonly string[]) => SQL
  /** The year of `p.displayed_at` on clocks so many minutes ahead of UTC. */
  readonly year: (offset: number) => SQL
  readonly run: (statement: SQL) => Promise<Record<string, unknown>[]>
}

const listOf = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

const conditionOf = ({ matches }: Dialect, search: WordSearch): SQL => {
  const { at, before, except = [], from, locale, types, without = [], words } = search
  return sql.join(
    [
      matches(words, without),
      sql`p.locale = ${locale} AND p.type IN (${listOf(types)})`,
      sql`p.status IN ('live', 'withdrawn')`,
      sql`p.from_number <= ${at} AND (p.to_number IS NULL OR p.to_number > ${at})`,
      ...(from === undefined ? [] : [sql`p.displayed_at >= ${from}`]),
      ...(before === undefined ? [] : [sql`p.displayed_at < ${before}`]),
      ...(except.length === 0 ? [] : [sql`p.document NOT IN (${listOf(except)})`]),
    ],
    sql` AND `,
  )
}

/** The index of words in a database that speaks SQL. */
export const wordIndex = (dialect: Dialect): WordIndex => ({
  find: async (search, { after, limit }) => {
    const beyond = after
      ? sql` AND (p.displayed_at < ${after.displayedAt} OR
          (p.displayed_at = ${after.displayedAt} AND p.document_id > ${after.documentId}))`
      : sql``
    const rows = await dialect.run(
      sql`SELECT p.key FROM ${dialect.from} WHERE ${conditionOf(dialect, search)}${beyond}
        ORDER BY p.displayed_at DESC, p.document_id LIMIT ${limit}`,
    )
    return rows.map(({ key }) => String(key))
  },

  count: async (search, offset) => {
    const rows = await dialect.run(
      sql`SELECT p.type, ${dialect.year(offset)} AS year, count(*) AS number
        FROM ${dialect.from} WHERE ${conditionOf(dialect, search)} GROUP BY 1, 2`,
    )
    return rows.map(({ number, type, year }) => ({
      type: String(type),
      year: String(year),
      count: Number(number),
    }))
  },
})
