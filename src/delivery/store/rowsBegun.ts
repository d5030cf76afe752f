import type { PublicationRow } from './PublicationRow.js'
import type { Tables } from './tables.js'

/**
 * Rows that began to hold after one public number and up to another, oldest first. What became public
 * at one number became so together and is not parted, so there may be more rows than asked for.
 */
export const rowsBegun = async (
  tables: Tables,
  after: number,
  upTo: number,
  limit: number,
): Promise<{ rows: PublicationRow[]; isLast: boolean }> => {
  const sort = ['fromNumber', 'document', 'locale']
  const rows = await tables.publications({
    where: {
      and: [{ fromNumber: { greater_than: after } }, { fromNumber: { less_than_equal: upTo } }],
    },
    sort,
    limit: limit + 1,
  })
  if (rows.length <= limit) return { rows, isLast: true }
  const cut = rows.at(-1)?.fromNumber ?? upTo
  const whole = rows.filter(({ fromNumber }) => fromNumber < cut)
  if (whole.length > 0) return { rows: whole, isLast: false }
  // One act that is larger than a page.
  const together = await tables.publications({ where: { fromNumber: { equals: cut } }, sort })
  return { rows: together, isLast: cut === upTo }
}
