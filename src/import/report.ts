import type { PageRefusal } from './page/pageRefusal.js'
import type { Warning } from './warning.js'

/** One document of a page, and what the import did with it. */
export type ImportedDocument = {
  readonly collection: string
  /** Empty for the site settings, of which there is one. */
  readonly id: string
  readonly title: string
  /** `matched`: it was there and was linked; `left`: a person has worked on it, so it was not touched. */
  readonly outcome: 'created' | 'updated' | 'matched' | 'left'
}

/** What became of one file. */
export type ImportedPage = {
  readonly file: string
  readonly outcome: 'imported' | 'updated' | 'unchanged' | 'left' | 'refused'
  readonly refusal: { readonly code: PageRefusal['code']; readonly message: string } | null
  readonly documents: readonly ImportedDocument[]
  readonly warnings: readonly Warning[]
}

/** What an import did, file by file. */
export type ImportReport = {
  readonly pages: readonly ImportedPage[]
  /** How many documents were created, by collection. */
  readonly created: Readonly<Record<string, number>>
}
