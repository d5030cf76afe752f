import { randomUUID } from 'node:crypto'
import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import { foundBy } from '../shared/foundBy.js'

const atOnce = 200

/**
 * Gives publications from before their words, and the old addresses they had. For the migration that
 * brings the column. Goes by the primary key, so that each row is read once.
 *
 * @param run runs a statement in the migration's transaction; gives its rows
 */
export const fillFoundBy = async (
  run: (statement: SQL) => Promise<Record<string, unknown>[]>,
): Promise<void> => {
  let after = sql``
  for (;;) {
    const rows = await run(
      sql`SELECT id, document, document_id, type, locale, displayed_at, is_current, content
        FROM publications ${after} ORDER BY id LIMIT ${atOnce}`,
    )
    for (const row of rows) {
      const { facet, words } = foundBy(row.document, row.content)
      await run(sql`UPDATE publications SET words = ${JSON.stringify(words)} WHERE id = ${row.id}`)
      if (facet === null) continue
      await run(
        sql`INSERT INTO publication_facets
          (id, publication, document, document_id, type, locale, facet, displayed_at, is_current)
          VALUES (${randomUUID()}, ${String(row.id)}, ${row.document}, ${row.document_id},
            ${row.type}, ${row.locale}, ${facet}, ${row.displayed_at}, ${row.is_current})`,
      )
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
    after = sql`WHERE id > ${last.id}`
  }
}
