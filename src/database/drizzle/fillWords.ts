import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import { wordsOf } from '../shared/wordsOf.js'

const atOnce = 200

/**
 * Gives publications from before there were words theirs. For the migration that brings the column.
 *
 * @param run runs a statement in the migration's transaction; gives its rows
 */
export const fillWords = async (
  run: (statement: SQL) => Promise<Record<string, unknown>[]>,
): Promise<void> => {
  for (;;) {
    const rows = await run(
      sql`SELECT id, document, content FROM publications WHERE words IS NULL LIMIT ${atOnce}`,
    )
    for (const { id, document, content } of rows)
      await run(
        sql`UPDATE publications SET words = ${JSON.stringify(wordsOf(document, content))} WHERE id = ${id}`,
      )
    if (rows.length < atOnce) return
  }
}
