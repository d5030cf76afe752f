import type { Warning } from '../warning.js'

/** The footer of a page: facts about the site, not about the activity. */
export type PageFooter = {
  readonly copyright: {
    readonly holder: string | null
    readonly firstYear: number
    readonly lastYear: number
  } | null
  readonly links: readonly string[]
  /** The number as printed, and its full form when the page prints one. */
  readonly registration: { readonly number: string; readonly fullForm: string | null } | null
  /** Rights sentences exactly as printed. */
  readonly rights: readonly string[]
}

/** Where the page once stood, as far as its file name or an address line tells. */
export type PageOrigin = {
  readonly address: string | null
  readonly documentNumber: string | null
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null
}

/** Who is credited in the lines round the text. */
export type PageCredits = {
  readonly reporter: string | null
  readonly photographer: string | null
  readonly agency: string | null
  readonly sourceReporter: string | null
}

/** A legacy page taken apart: the frame round the text, and the text. Nothing is interpreted yet. */
export type Page = {
  readonly kind: 'page'
  /** The whole text, line ends as LF, nothing else changed. */
  readonly text: string
  /** SHA-256 of `text`, hex. */
  readonly checksum: string
  readonly origin: PageOrigin
  readonly hotKeywords: readonly string[]
  readonly breadcrumb: readonly string[]
  readonly title: string
  /** Paragraphs as printed, without what belongs to the frame. */
  readonly body: readonly string[]
  readonly credits: PageCredits
  /** City in front of the first sentence, where it was set off as a dateline. */
  readonly datelineCity: string | null
  /** The note on which language prevails, exactly as printed. */
  readonly disclaimer: string | null
  readonly footer: PageFooter
  readonly warnings: readonly Warning[]
}
