import type { PayloadRequest } from 'payload'
import type { Severity } from '../../domain/checks/checkReport.js'
import type { Written } from '../../domain/checks/writtenIn.js'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { FoundReference } from '../../domain/fingerprint/references.js'

/** A text as a check gets it: exactly the content that its fingerprint names, in all languages. */
export type CheckedText = {
  /** Slug of the collection or global. */
  readonly collection: string
  /** Null for a global. */
  readonly id: string | null
  readonly fingerprint: string
  /** The languages in which it goes out. */
  readonly languages: readonly string[]
  /** The content without what is empty; localized fields hold `{ en, zh }`, relations `{ relationTo, value }`. */
  readonly content: Readonly<Record<string, unknown>>
  /** All its words, field by field and language by language. */
  readonly written: readonly Written[]
  readonly references: readonly FoundReference[]
}

export type CheckContext = {
  /** For look-ups; there is no transaction, and a check writes nothing. */
  readonly req: PayloadRequest
  /** Aborted when the time is over. */
  readonly signal: AbortSignal
}

/** What a check finds: a sentence for editors, and where it is wrong. */
export type Finding = {
  readonly message: LocalizedText
  /** Path in the document, such as `body` or `agenda.0.text`. */
  readonly field?: string
  readonly locale?: string
  /** @default the check's own */
  readonly severity?: Severity
}

/** A check as a function; nothing found: it passed. */
export type CheckFunction = (
  text: CheckedText,
  context: CheckContext,
) => readonly Finding[] | Promise<readonly Finding[]>

/** A named check that every text goes through before it is submitted. */
export type Check = {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string
  /**
   * `error` refuses the submission; `warning` is shown and recorded with it.
   * @default 'error'
   */
  readonly severity?: Severity
  /**
   * Slugs of the collections and globals it is for.
   * @default all that are governed
   */
  readonly collections?: readonly string[]
  /**
   * Milliseconds after which it counts as failed.
   * @default 5000
   */
  readonly timeoutMs?: number
  readonly run: CheckFunction
}

/** A check with every default filled in. */
export type ResolvedCheck = Required<Omit<Check, 'collections'>> & Pick<Check, 'collections'>
