import { isTranslationLanguage, type Language } from '../languages/languages.js'
import { checkDisclaimer } from './checkDisclaimer.js'
import type { DisclaimerChoice } from './disclaimerChoice.js'
import { findWording } from './findWording.js'
import type { Wording } from './wording.js'

/** Where the prevailing text can be read. */
export type Original = { readonly locale: Language; readonly href: string }

/** The disclaimer as every representation of an English text carries it. */
export type Disclaimer = {
  readonly text: string
  readonly prevailingLanguage: Language
  readonly original?: Original
}

/**
 * The disclaimer of one text, to the letter: the text found on the imported page if there is one,
 * else the wording chosen. Nothing for the original language.
 *
 * @throws Error when a text in a translation language would go out without one; the checks at
 * submit, approve and publish make that impossible, so here it is a fault and not a refusal.
 */
export const composeDisclaimer = (args: {
  locale: Language
  choice: DisclaimerChoice | null | undefined
  wordings: readonly Wording[]
  original?: Original
}): Disclaimer | undefined => {
  const { locale, choice, wordings, original } = args
  if (!isTranslationLanguage(locale)) return undefined
  const [refusal] = checkDisclaimer({ locale, choice, wordings })
  const wording = choice?.wording ? findWording(wordings, choice.wording) : undefined
  const text = choice?.importedText || wording?.text[locale]
  if (refusal || !wording || !text) {
    throw new Error(
      `No text in "${locale}" is composed without its disclaimer: ${refusal?.message}`,
    )
  }
  return { text, prevailingLanguage: wording.prevailingLanguage, ...(original && { original }) }
}
