import type { Language } from '../languages/languages.js'

/** One approved sentence that stands under every text in a translation language. */
export type Wording = {
  readonly key: string
  readonly text: Partial<Record<Language, string>>
  /** The language whose text prevails. */
  readonly prevailingLanguage: Language
  /** First day on which this wording is in force, `YYYY-MM-DD`. */
  readonly inForceFrom: string
}

/** The key of the wording that ships with the product and is always valid. */
export const defaultWordingKey = 'reference-only'

/**
 * The wordings in the code. The sentence is the seed page's, to the letter
 * (seed/mep-china-japan-dialogue.txt), its missing blank included.
 */
export const builtInWordings: readonly Wording[] = [
  {
    key: defaultWordingKey,
    text: {
      en: '(This English version is for your reference only.In case any discrepancy exists between the Chinese and English context, the Chinese version shall prevail.)',
    },
    prevailingLanguage: 'zh',
    inForceFrom: '1970-01-01',
  },
]
