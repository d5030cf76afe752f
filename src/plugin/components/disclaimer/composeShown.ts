import { checkDisclaimer } from '../../../domain/disclaimer/checkDisclaimer.js'
import { composeDisclaimer } from '../../../domain/disclaimer/composeDisclaimer.js'
import type { DisclaimerChoice } from '../../../domain/disclaimer/disclaimerChoice.js'
import { findWording } from '../../../domain/disclaimer/findWording.js'
import type { Wording } from '../../../domain/disclaimer/wording.js'
import { isLanguage } from '../../../domain/languages/languages.js'
import { sentenceOf } from '../../../domain/refusals/refusals.js'

/** What an editor sees where the disclaimer will stand. */
export type ShownDisclaimer =
  | { readonly kind: 'stands'; readonly text: string; readonly isImported: boolean }
  /** No text goes out so; why not, in the language of the admin. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  /** The form shows the language that prevails. */
  | { readonly kind: 'prevails' }

/**
 * The disclaimer as the server would compose it of this choice; null: there is nothing to say in
 * this language.
 * @param language the admin's
 * @param locale the form's
 */
export const composeShown = (args: {
  choice: DisclaimerChoice
  language: string
  locale: string
  wordings: readonly Wording[]
}): ShownDisclaimer | null => {
  const { choice, language, locale, wordings } = args
  if (!isLanguage(locale)) return null
  const refusals = checkDisclaimer({ choice, locale, wordings })
  if (refusals.length > 0)
    return { kind: 'refused', messages: refusals.map(({ code }) => sentenceOf({ code }, language)) }
  const disclaimer = composeDisclaimer({ choice, locale, wordings })
  if (disclaimer !== undefined)
    return { kind: 'stands', text: disclaimer.text, isImported: Boolean(choice.importedText) }
  const wording = choice.wording ? findWording(wordings, choice.wording) : undefined
  return wording?.prevailingLanguage === locale ? { kind: 'prevails' } : null
}
