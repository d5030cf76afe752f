import type { Where } from 'payload'
import { beyond, holdsAt, isReadable, orderOf } from './conditions.js'
import type { PublicationRow } from './PublicationRow.js'
import type { ListQuery } from './PublicationStore.js'
import type { Tables } from './tables.js'

const scopeOf = (query: ListQuery, look: Rows): Where[] => [
  ...(look === 'current' ? [{ isCurrent: { equals: true } }] : []),
  { type: { equals: query.type } },
  { locale: { equals: query.locale } },
  ...(query.position ? [beyond(query.position)] : []),
  ...(query.from ? [{ displayedAt: { greater_than_equal: query.from } }] : []),
  ...(query.before ? [{ displayedAt: { less_than: query.before } }] : []),
]

/** Where to look: among what holds now, which the indexes lead to, or in all the history. */
export type Rows = 'current' | 'history'

/** Takes batches until enough rows are accepted or there are no more. */
const gather = async (
  query: ListQuery,
  batch: (page: number, size: number) => Promise<{ rows: PublicationRow[]; isLast: boolean }>,
): Promise<PublicationRow[]> => {
  const size = Math.max(query.limit, 20)
  const accepted: PublicationRow[] = []
  for (let page = 1; ; page += 1) {
    const { rows, isLast } = await batch(page, size)
    accepted.push(...rows.filter((row) => query.accepts?.(row) ?? true))
    if (isLast || accepted.length >= query.limit) return accepted.slice(0, query.limit)
  }
}

/** A list straight from the publications. */
export const listRows = (
  tables: Tables,
  at: number,
  query: ListQuery,
  look: Rows,
): Promise<PublicationRow[]> =>
  gather(query, async (page, size) => {
    const rows = await tables.publications({
      where: { and: [...scopeOf(query, look), isReadable, holdsAt(at)] },
      sort: orderOf(query.position?.side ?? 'after'),
      limit: size,
      page,
    })
    return { rows, isLast: rows.length < size }
  })

/**
 * A list through the facets. They name documents; which of a document's rows holds at the number,
 * the publications say, so that one superseded a moment ago does not drop out of the answer.
 */
export const listRowsByFacet = (
  tables: Tables,
  at: number,
  query: ListQuery,
  look: Rows,
): Promise<PublicationRow[]> => {
  const seen = new Set<string>()
  const sort = orderOf(query.position?.side ?? 'after')
  return gather(query, async (page, size) => {
    const facets = await tables.facets({
      where: { and: [...scopeOf(query, look), { facet: { in: [...(query.anyFacet ?? [])] } }] },
      sort: [...sort, 'id'],
      limit: size,
      page,
      select: ['document'],
    })
    const found = [...new Set(facets.map(({ document }) => String(document)))]
    const documents = found.filter((document) => !seen.has(document))
    documents.forEach((document) => seen.add(document))
    const rows =
      documents.length === 0
        ? []
        : await tables.publications({
            where: {
              and: [
                { document: { in: documents } },
                ...scopeOf(query, look),
                isReadable,
                holdsAt(at),
              ],
            },
            sort,
          })
    return { rows, isLast: facets.length < size }
  })
}
