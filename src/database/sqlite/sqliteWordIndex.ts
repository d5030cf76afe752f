import { sql } from '@payloadcms/db-sqlite/drizzle'
import { wordIndex } from '../drizzle/wordIndex.js'
import type { Health } from '../shared/health.js'
import type { WordIndex } from '../../domain/search/wordIndex.js'
import type { SQLiteAdapter } from './libsqlTypes.js'

/** Words as FTS5 asks for them: each quoted, so that none is taken for an operator. */
const all = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' AND ')

/** The index of words on SQLite: FTS5, kept by triggers (see wordTables). */
export const sqliteWordIndex = (adapter: SQLiteAdapter, health: Health): WordIndex =>
  wordIndex({
    from: sql`publication_search s JOIN publication_search_rows p ON p.id = s.rowid`,
    matches: (words, without) => {
      const question = `(${all(words)})${without.length === 0 ? '' : ` NOT (${all(without)})`}`
      return sql`s.publication_search MATCH ${question}`
    },
    year: (offset) => sql`strftime('%Y', p.displayed_at, ${`${offset} minutes`})`,
    run: (statement) => health.statement(() => adapter.drizzle.all(statement)),
  })
