import type { WordCount, WordSearch } from '../../domain/search/wordIndex.js'
import type { Language } from '../../domain/languages/languages.js'
import type { PublicationRow } from './PublicationRow.js'

/** A place in a list: the item it lies at, and the side of it that is asked for. */
export type ListPosition = {
  readonly side: 'after' | 'before'
  readonly displayedAt: string
  readonly documentId: string
}

/** What a list asks of the store. */
export type ListQuery = {
  readonly type: string
  readonly locale: Language
  /** At most so many rows. */
  readonly limit: number
  readonly position?: ListPosition
  /** Only documents with at least one of these facets. */
  readonly anyFacet?: readonly string[]
  /** ISO instant: displayed then or later. */
  readonly from?: string
  /** ISO instant: displayed before it. */
  readonly before?: string
  /** A last word on each row that was found. */
  readonly accepts?: (row: PublicationRow) => boolean
}

/** What a search asks of the store. */
export type SearchQuery = Pick<
  WordSearch,
  'words' | 'without' | 'locale' | 'types' | 'from' | 'before' | 'except'
>

/** How a slug was found. */
export type FoundBySlug = {
  readonly row: PublicationRow
  /** False when the slug is a former one; the row is then that of the document that owned it. */
  readonly isCurrentSlug: boolean
}

/**
 * Everything delivery can read: publications, and nothing behind them. Each reading says at which
 * public number, so that an answer put together from several rows is one state of the site, also
 * while something is published in between.
 */
export type PublicationStore = {
  /** The public number now; 0 before anything was published. */
  publicNumber: () => Promise<number>
  /** The public number at an ISO instant; 0 before anything was published. */
  numberAt: (instant: string) => Promise<number>
  /** Rows of the present, by document, that say that it was taken down. */
  takenDown: (locale: Language) => Promise<Map<string, PublicationRow>>
  /** The row that owns a slug, or owned it. */
  one: (at: number, type: string, locale: Language, slug: string) => Promise<FoundBySlug | null>
  /** The rows of documents (by key) in one language; those without a row are left out. */
  byDocument: (
    at: number,
    documents: readonly string[],
    locale: Language,
  ) => Promise<Map<string, PublicationRow>>
  /** The readable rows of documents in every language, without content. */
  localesOf: (at: number, documents: readonly string[]) => Promise<Map<string, PublicationRow[]>>
  /** Every row that a document had in one language up to a public number, oldest first. */
  history: (at: number, document: string, locale: Language) => Promise<PublicationRow[]>
  /** Readable rows, `displayedAt` descending, then id; with `side: 'before'` in reverse. */
  list: (at: number, query: ListQuery) => Promise<PublicationRow[]>
  /** Readable rows that have all words, `displayedAt` descending, then id. */
  search: (
    at: number,
    query: SearchQuery,
    page: {
      readonly limit: number
      readonly after?: { readonly displayedAt: string; readonly documentId: string } | undefined
    },
  ) => Promise<PublicationRow[]>
  /**
   * How many there are, by type and year of `displayedAt`.
   * @param offset minutes by which the clocks of the site are ahead of UTC when a year begins
   */
  searchCounts: (at: number, query: SearchQuery, offset: number) => Promise<WordCount[]>
  /** How many documents of a type have a row in a language, whether it can be read or not. */
  count: (
    at: number,
    scope: { readonly type: string; readonly locale: Language },
  ) => Promise<number>
  /**
   * A page (from 1) of them, oldest first, without content. Those that cannot be read are among them:
   * an index alone leads to the page.
   */
  heads: (
    at: number,
    query: {
      readonly type: string
      readonly locale: Language
      readonly page: number
      readonly limit: number
    },
  ) => Promise<PublicationRow[]>
  /**
   * Rows that began to hold after one public number and up to another, oldest first, at most about so
   * many: rows of one number are never parted.
   */
  begun: (
    after: number,
    upTo: number,
    limit: number,
  ) => Promise<{ readonly rows: PublicationRow[]; readonly isLast: boolean }>
  /** Rows of documents that ceased to hold at one of these public numbers. */
  ended: (documents: readonly string[], numbers: readonly number[]) => Promise<PublicationRow[]>
  /** Which documents show each of these now, at most so many for each. */
  hostsOf: (
    documents: readonly string[],
    limit: number,
  ) => Promise<Map<string, { readonly type: string; readonly id: string }[]>>
  /** All readable rows with a facet, in no order. */
  withFacet: (
    at: number,
    type: string,
    locale: Language,
    facet: string,
  ) => Promise<PublicationRow[]>
  /** The readable media publications that name a stored file; `wasNamed` when one did before. */
  mediaByHash: (
    at: number,
    sha256: string,
  ) => Promise<{ readonly rows: PublicationRow[]; readonly wasNamed: boolean }>
  /**
   * The rows, in every language and without content, of the documents that have one of these old
   * addresses (path and query), or had it when none has it now. The first address that leads
   * anywhere decides.
   */
  atFormerAddress: (at: number, paths: readonly string[]) => Promise<PublicationRow[]>
}
