import type { Where } from 'payload'
import type { WordIndex } from '../../domain/search/wordIndex.js'
import type { Language } from '../../domain/languages/languages.js'
import { changeReadings } from './changeReadings.js'
import { formerReadings } from './formerReadings.js'
import { holdsAt, isReadable, orderOf } from './conditions.js'
import { isReadableRow } from './isReadableRow.js'
import { listRows, listRowsByFacet } from './listRows.js'
import type { PublicationRow } from './PublicationRow.js'
import type { PublicationStore } from './PublicationStore.js'
import { pastReadings } from './pastReadings.js'
import { headColumns, tables, type ReadingAdapter } from './tables.js'

/** Under which a row is kept. */
const keyOf = ({ document, fromNumber, locale }: PublicationRow): string =>
  `${document}|${locale}|${fromNumber}`

/**
 * The publications behind Payload's database adapter.
 *
 * @param db `payload.db`; only its reading methods are used, and only on `publications`,
 * `publication-facets` and the public head, so that there is no road to anybody's working text
 * @param words the index of the words of publications
 */
export const createPublicationStore = (db: ReadingAdapter, words: WordIndex): PublicationStore => {
  const table = tables(db)

  let highest = 0
  const publicNumber = async (): Promise<number> => {
    const number = Number((await table.publicHead())?.sequence ?? 0)
    highest = Math.max(highest, number)
    return number
  }

  const byDocument: PublicationStore['byDocument'] = async (at, documents, locale) => {
    if (documents.length === 0) return new Map()
    const rows = await table.publications({
      where: {
        and: [
          { document: { in: [...new Set(documents)] } },
          { locale: { equals: locale } },
          holdsAt(at),
        ],
      },
    })
    return new Map(rows.map((row) => [row.document, row]))
  }

  /** Facets name documents; which row of one holds, the publications say. */
  const documentsWith = async (conditions: Where[]): Promise<string[]> => {
    const facets = await table.facets({ where: { and: conditions }, select: ['document'] })
    return [...new Set(facets.map(({ document }) => String(document)))]
  }

  /** What holds now is what held at the number as long as the number has not moved. */
  const held = async <T>(
    at: number,
    read: (conditions: Where[]) => Promise<T>,
    { locale, type }: { type: string; locale: Language },
  ): Promise<T> => {
    const scope: Where[] = [{ type: { equals: type } }, { locale: { equals: locale } }]
    const now = await read([{ isCurrent: { equals: true } }, ...scope])
    return (await publicNumber()) === at ? now : read([...scope, holdsAt(at)])
  }

  return {
    ...pastReadings(table),
    ...changeReadings(table),
    ...formerReadings(table),

    publicNumber,

    count: (at, scope) => held(at, (and) => table.count({ and }), scope),

    heads: (at, { limit, page, ...scope }) =>
      held(
        at,
        (and) =>
          table.publications({
            where: { and },
            sort: orderOf('before'),
            select: headColumns,
            limit,
            page,
          }),
        scope,
      ),

    one: async (at, type, locale, slug) => {
      const [last] = await table.publications({
        where: {
          and: [
            { type: { equals: type } },
            { locale: { equals: locale } },
            { slug: { equals: slug } },
            { fromNumber: { less_than_equal: at } },
          ],
        },
        sort: ['-fromNumber'],
        limit: 1,
      })
      // The adapters read some texts as other values ("null", numbers): what was found must be asked for.
      if (!last || last.slug !== slug) return null
      if (last.toNumber === null || last.toNumber > at) return { row: last, isCurrentSlug: true }
      const row = (await byDocument(at, [last.document], locale)).get(last.document)
      return row ? { row, isCurrentSlug: row.slug === slug } : null
    },

    byDocument,

    localesOf: async (at, documents) => {
      const found = new Map<string, PublicationRow[]>()
      if (documents.length === 0) return found
      const rows = await table.publications({
        where: { and: [{ document: { in: [...new Set(documents)] } }, isReadable, holdsAt(at)] },
        select: headColumns,
      })
      for (const row of rows) found.set(row.document, [...(found.get(row.document) ?? []), row])
      return found
    },

    list: async (at, query) => {
      const list = query.anyFacet ? listRowsByFacet : listRows
      if (at < highest) return list(table, at, query, 'history')
      const rows = await list(table, at, query, 'current')
      // What holds now is what held at the number as long as the number has not moved.
      return (await publicNumber()) === at ? rows : list(table, at, query, 'history')
    },

    search: async (at, query, page) => {
      const keys = await words.find({ ...query, at }, page)
      if (keys.length === 0) return []
      // The index only says where to look: what the public may read, the publications say.
      const rows = await table.publications({
        where: {
          and: [
            { key: { in: keys } },
            { locale: { equals: query.locale } },
            isReadable,
            holdsAt(at),
          ],
        },
      })
      return keys.flatMap((key) => rows.find((row) => keyOf(row) === key) ?? [])
    },

    searchCounts: (at, query, offset) => words.count({ ...query, at }, offset),

    withFacet: async (at, type, locale, facet) => {
      const documents = await documentsWith([
        { type: { equals: type } },
        { locale: { equals: locale } },
        { facet: { equals: facet } },
      ])
      return [...(await byDocument(at, documents, locale)).values()].filter(isReadableRow)
    },

    mediaByHash: async (at, sha256) => {
      const documents = await documentsWith([
        { type: { equals: 'media' } },
        { facet: { equals: `sha:${sha256}` } },
      ])
      if (documents.length === 0) return { rows: [], wasNamed: false }
      const rows = await table.publications({
        where: { and: [{ document: { in: documents } }, isReadable, holdsAt(at)] },
      })
      return { rows, wasNamed: true }
    },
  }
}
