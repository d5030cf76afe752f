import type { Language } from '../languages/languages.js'

/** Which publications are looked for by their words. */
export type WordSearch = {
  /** All of these must be there. */
  readonly words: readonly string[]
  /** Not all of these may be there. */
  readonly without?: readonly string[]
  readonly locale: Language
  /** Rows that hold at this public number. */
  readonly at: number
  readonly types: readonly string[]
  /** ISO instant: displayed then or later. */
  readonly from?: string | undefined
  /** ISO instant: displayed before it. */
  readonly before?: string | undefined
  /** Document keys that are left out. */
  readonly except?: readonly string[] | undefined
}

/** How many there are of one type in one year. */
export type WordCount = { readonly type: string; readonly year: string; readonly count: number }

/** The engine's index of the words of publications. */
export type WordIndex = {
  /**
   * Keys of readable publications, `displayedAt` descending, then id.
   * @param page.after the place after which to go on
   */
  readonly find: (
    search: WordSearch,
    page: {
      readonly limit: number
      readonly after?: { readonly displayedAt: string; readonly documentId: string } | undefined
    },
  ) => Promise<string[]>
  /**
   * How many there are, by type and year of `displayedAt`.
   * @param offset minutes by which the clocks of the site are ahead of UTC when a year begins
   */
  readonly count: (search: WordSearch, offset: number) => Promise<WordCount[]>
}
