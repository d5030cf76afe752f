import { asTitleWord } from '../../domain/search/indexWords.js'
import { languages, type Language } from '../../domain/languages/languages.js'
import { queryWords } from '../../domain/search/queryWords.js'
import { settingsDocument, timeZoneOf } from '../compose/settingsOf.js'
import { publicTypes } from '../schemas/groups.js'
import type { Hit } from '../schemas/search.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { SearchQuery } from '../store/PublicationStore.js'
import { composeHits } from './composeHits.js'
import { displayedBetween } from './displayedBetween.js'
import { provenance } from './provenance.js'
import type { ReadContext } from './ReadContext.js'
import { totalOf, typeFacet, yearFacet, type FacetCount } from './searchFacets.js'
import { startOfDay } from './startOfDay.js'

/** Titles that have all the words come first, then the other texts. */
export const tiers = ['title', 'text'] as const

export type SearchPosition = {
  readonly tier: (typeof tiers)[number]
  readonly displayedAt: string
  readonly documentId: string
}

/** What is searched for. */
export type Search = {
  /** The words, as people write them. */
  readonly q: string
  readonly locale: Language
  readonly limit: number
  readonly position?: SearchPosition | undefined
  /** Absent: all types. */
  readonly type?: readonly string[] | undefined
  /** First and last day, `YYYY-MM-DD` in the site's time zone, by `displayedAt`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type SearchReading = {
  readonly hits: readonly Hit[]
  readonly total: number
  readonly facets: { readonly type: FacetCount[]; readonly year: FacetCount[] }
  /** Languages that have something where this one has nothing. */
  readonly elsewhere: readonly { readonly locale: Language; readonly total: number }[]
  readonly next: SearchPosition | null
  readonly lastModified: string | null
  readonly documents: readonly string[]
}

type Placed = { readonly row: PublicationRow; readonly tier: SearchPosition['tier'] }

/** One page: the titles from where it begins, then as many of the other texts as there is room for. */
const readPage = async (
  { store }: ReadContext,
  number: number,
  query: SearchQuery,
  { limit, position }: Pick<Search, 'limit' | 'position'>,
): Promise<Placed[]> => {
  const titleWords = query.words.map(asTitleWord)
  const found: Placed[] = []
  for (const tier of tiers.slice(tiers.indexOf(position?.tier ?? 'title'))) {
    if (found.length >= limit) break
    const asked =
      tier === 'title' ? { ...query, words: titleWords } : { ...query, without: titleWords }
    const rows = await store.search(number, asked, {
      limit: limit - found.length,
      after: position?.tier === tier ? position : undefined,
    })
    found.push(...rows.map((row) => ({ row, tier })))
  }
  return found
}

/** Minutes by which clocks in a zone are ahead of UTC when a year begins. */
const newYearOffset = (timeZone: string): number =>
  (Date.parse('2026-01-01T00:00:00.000Z') - Date.parse(startOfDay('2026-01-01', timeZone))) / 60_000

/**
 * Texts of one language that have all the words that are asked for: those that have them in the title
 * first, each group newest first. The facet of types counts as if no type had been asked for.
 */
export const readSearch = async (
  context: ReadContext,
  number: number,
  search: Search,
): Promise<SearchReading> => {
  const { store } = context
  const { from, limit, locale, q, to, type: types = publicTypes } = search
  const settings = (await store.byDocument(number, [settingsDocument], locale)).get(
    settingsDocument,
  )
  const words = queryWords(q)
  const query: SearchQuery = { words, locale, types, ...displayedBetween({ from, to }, settings) }
  const offset = newYearOffset(timeZoneOf(settings))
  const count = (language: Language) =>
    words.length === 0
      ? Promise.resolve([])
      : store.searchCounts(number, { ...query, locale: language, types: publicTypes }, offset)
  const all = await count(locale)
  const counts = all.filter(({ type }) => types.includes(type))
  const total = totalOf(counts)
  const found =
    total === 0
      ? []
      : await readPage(context, number, query, { limit: limit + 1, position: search.position })
  const page = found.slice(0, limit)
  const rows = page.map(({ row }) => row)
  const { hits, used } = await composeHits(context, number, locale, { rows, words })
  const others = total === 0 ? languages.filter((language) => language !== locale) : []
  const elsewhere = await Promise.all(
    others.map(async (language) => {
      const there = (await count(language)).filter(({ type }) => types.includes(type))
      return { locale: language, total: totalOf(there) }
    }),
  )
  const last = page.at(-1)
  return {
    hits,
    total,
    facets: {
      type: typeFacet(all),
      year: yearFacet(counts),
    },
    elsewhere: elsewhere.filter((one) => one.total > 0),
    next:
      found.length > limit && last
        ? { tier: last.tier, displayedAt: last.row.displayedAt, documentId: last.row.documentId }
        : null,
    ...provenance(settings ? [...used, settings] : used),
  }
}
