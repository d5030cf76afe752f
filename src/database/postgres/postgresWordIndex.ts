import { sql } from '@payloadcms/db-postgres/drizzle'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'
import { wordIndex } from '../drizzle/wordIndex.js'
import type { Health } from '../shared/health.js'
import type { WordIndex } from '../../domain/search/wordIndex.js'
import type { PostgresAdapter, PostgresSchemaHook } from './postgresTypes.js'

type Column = { op: (name: string) => never }

/** Gives the words of publications an inverted index. */
export const wordsAreIndexed: PostgresSchemaHook = ({ extendTable, schema }) => {
  const { publications } = schema.tables
  if (publications && 'words' in publications)
    extendTable({
      table: publications,
      extraConfig: (columns) => ({
        publications_words_idx: index('publications_words_idx').using(
          'gin',
          (columns.words as unknown as Column).op('jsonb_path_ops'),
        ),
      }),
    })
  return schema
}

/** The index of words on PostgreSQL. */
export const postgresWordIndex = (adapter: PostgresAdapter, health: Health): WordIndex =>
  wordIndex({
    from: sql`publications p`,
    matches: (words, without) => {
      const has = sql`p.words @> ${JSON.stringify(words)}::jsonb`
      return without.length === 0
        ? has
        : sql`${has} AND NOT p.words @> ${JSON.stringify(without)}::jsonb`
    },
    year: (offset) =>
      sql`to_char(p.displayed_at::timestamptz AT TIME ZONE 'UTC' + ${offset} * interval '1 minute', 'YYYY')`,
    run: (statement) =>
      health.statement(async () => (await adapter.drizzle.execute(statement)).rows),
  })
