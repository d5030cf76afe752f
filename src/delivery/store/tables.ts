import type { DatabaseAdapter, Sort, Where } from 'payload'
import { rowFromDatabase, type DatabaseRow } from './rowFromDatabase.js'
import type { PublicationRow } from './PublicationRow.js'

/** The two reading methods of Payload's database adapter; delivery is given nothing else of it. */
export type ReadingAdapter = Pick<DatabaseAdapter, 'find' | 'findOne'>

type Query = {
  where: Where
  sort?: Sort
  limit?: number
  page?: number
  select?: string[]
  /** How many there are in all is wanted too. */
  isCounted?: boolean
}

/** What says where a publication stands, without what it says. */
export const headColumns = [
  'document',
  'type',
  'documentId',
  'locale',
  'slug',
  'status',
  'fromNumber',
  'toNumber',
  'validFrom',
  'displayedAt',
  'updatedPublicAt',
]

/** All that `rowFromDatabase` reads: the words of a text are for finding it, and many. */
const readColumns = [
  ...headColumns,
  'firstPublishedAt',
  'publishedAt',
  'fingerprint',
  'content',
  'notice',
  'redirectTo',
  'changeNotes',
]

/** The three tables of delivery, each with its name written here and nowhere else. */
export const tables = (db: ReadingAdapter) => {
  const find = (collection: 'publications' | 'publication-facets', query: Query) =>
    db.find<DatabaseRow>({
      collection,
      where: query.where,
      limit: query.limit ?? 0,
      // Pagination costs a count; it is asked for only where a later page is.
      pagination: query.isCounted === true || (query.page ?? 1) > 1,
      ...(query.page !== undefined && { page: query.page }),
      ...(query.sort && { sort: query.sort }),
      ...(query.select && {
        select: Object.fromEntries(query.select.map((name) => [name, true as const])),
      }),
    })
  const read = async (...query: Parameters<typeof find>) => (await find(...query)).docs
  return {
    publications: async (query: Query): Promise<PublicationRow[]> =>
      (await read('publications', { select: readColumns, ...query })).map(rowFromDatabase),
    count: async (where: Where): Promise<number> => {
      const query = { where, limit: 1, select: ['document'], isCounted: true }
      return (await find('publications', query)).totalDocs
    },
    facets: (query: Query): Promise<DatabaseRow[]> => read('publication-facets', query),
    publicHead: (): Promise<DatabaseRow | null> =>
      db.findOne<DatabaseRow & { id: string }>({
        collection: 'editorial-heads',
        where: { key: { equals: 'public' } },
        select: { sequence: true },
      }),
  }
}

export type Tables = ReturnType<typeof tables>
