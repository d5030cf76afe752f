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

/** Fewest rows that are read at once. */
const fewest = 20

/** Most documents whose publications are read at once, and most facets, which are small. */
const mostDocuments = 500
const mostFacets = 50_000

/** Takes batches of rows, in order, until enough are accepted or there are no more. */
const gather = async (
  { accepts = () => true, limit }: ListQuery,
  batches: AsyncIterable<readonly PublicationRow[]>,
): Promise<PublicationRow[]> => {
  const accepted: PublicationRow[] = []
  for await (const rows of batches) {
    accepted.push(...rows.filter(accepts))
    if (accepted.length >= limit) break
  }
  return accepted.slice(0, limit)
}

type Place = Pick<PublicationRow, 'displayedAt' | 'documentId'>

/** The same list, behind a place in it. */
const behind = (query: ListQuery, { displayedAt, documentId }: Place): ListQuery => ({
  ...query,
  position: { side: query.position?.side ?? 'after', displayedAt, documentId },
})

async function* batchesOfRows(
  tables: Tables,
  at: number,
  query: ListQuery,
  look: Rows,
): AsyncGenerator<PublicationRow[]> {
  const limit = Math.max(query.limit, fewest)
  for (let part = query; ;) {
    const rows = await tables.publications({
      where: { and: [...scopeOf(part, look), isReadable, holdsAt(at)] },
      sort: orderOf(query.position?.side ?? 'after'),
      limit,
    })
    yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit) return
    part = behind(query, last)
  }
}

/**
 * Documents with one of the facets, in order, each once. Read in batches that grow: to find those that
 * held long ago all that came since is gone through, and each batch costs as much as all of them.
 */
async function* documentsOf(
  tables: Tables,
  query: ListQuery,
  look: Rows,
): AsyncGenerator<string[]> {
  const seen = new Set<string>()
  let limit = Math.max(query.limit, fewest)
  for (let part = query; ; limit = Math.min(limit * 10, mostFacets)) {
    const facets = await tables.facets({
      where: { and: [...scopeOf(part, look), { facet: { in: [...(query.anyFacet ?? [])] } }] },
      sort: orderOf(query.position?.side ?? 'after'),
      limit,
      select: ['document', 'displayedAt', 'documentId'],
    })
    const found = new Set(facets.map(({ document }) => String(document)))
    const documents = [...found].filter((document) => !seen.has(document))
    for (const document of documents) seen.add(document)
    yield documents
    const last = facets.at(-1)
    if (last === undefined || facets.length < limit) return
    part = behind(query, {
      displayedAt: String(last.displayedAt),
      documentId: String(last.documentId),
    })
  }
}

async function* batchesByFacet(
  tables: Tables,
  at: number,
  query: ListQuery,
  look: Rows,
): AsyncGenerator<PublicationRow[]> {
  let size = Math.max(query.limit, fewest)
  for await (const documents of documentsOf(tables, query, look))
    for (let from = 0; from < documents.length;) {
      const some = documents.slice(from, from + size)
      from += size
      size = Math.min(size * 5, mostDocuments)
      yield await tables.publications({
        where: {
          and: [{ document: { in: some } }, ...scopeOf(query, look), isReadable, holdsAt(at)],
        },
        sort: orderOf(query.position?.side ?? 'after'),
      })
    }
}

/** A list straight from the publications. */
export const listRows = (
  tables: Tables,
  at: number,
  query: ListQuery,
  look: Rows,
): Promise<PublicationRow[]> => gather(query, batchesOfRows(tables, at, query, look))

/**
 * A list through the facets. They name documents; which of a document's rows holds at the number,
 * the publications say, so that one superseded a moment ago does not drop out of the answer.
 */
export const listRowsByFacet = (
  tables: Tables,
  at: number,
  query: ListQuery,
  look: Rows,
): Promise<PublicationRow[]> => gather(query, batchesByFacet(tables, at, query, look))
