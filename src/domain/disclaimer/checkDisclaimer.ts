import { isTranslationLanguage, type Language } from '../languages/languages.js'
import type { DisclaimerChoice } from './disclaimerChoice.js'
import { findWording } from './findWording.js'
import type { Wording } from './wording.js'

/** Why a text in a translation language cannot go on: stable codes and a sentence for editors. */
export type DisclaimerRefusal = {
  readonly code: 'disclaimer-missing' | 'disclaimer-unknown-wording' | 'disclaimer-blank'
  readonly field: 'disclaimer.wording' | 'disclaimer.importedText'
  readonly locale: Language
  readonly message: string
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

/** What no reader sees, although some of it counts as a letter: joiners, fillers, the empty braille cell. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether a reader finds a single letter in it; a full stop is no disclaimer either. */
const saysNothing = (text: string | null | undefined): boolean =>
  !/\p{L}/u.test((text ?? '').replace(invisible, ''))

/**
 * The rule at submit, approve and publish: a text in a translation language names an approved
 * wording, and what would be shown is not blank: white space, invisible characters and bare marks say
 * nothing. Texts in the original language carry no disclaimer and are never refused.
 *
 * The wording is mandatory also where an imported text goes before it, and an imported text that
 * is there but blank is refused rather than passed over: it would silently change what stood there.
 */
export const checkDisclaimer = (args: {
  locale: Language
  choice: DisclaimerChoice | null | undefined
  wordings: readonly Wording[]
}): DisclaimerRefusal[] => {
  const { locale, choice, wordings } = args
  if (!isTranslationLanguage(locale)) return []
  const refuse = (
    code: DisclaimerRefusal['code'],
    field: DisclaimerRefusal['field'],
    message: string,
  ): DisclaimerRefusal => ({ code, field, locale, message })
  const refusals: DisclaimerRefusal[] = []
  const key = choice?.wording
  const wording = isBlank(key) ? undefined : findWording(wordings, key as string)

  if (isBlank(key)) {
    refusals.push(
      refuse(
        'disclaimer-missing',
        'disclaimer.wording',
        'Choose the disclaimer that stands under this English text.',
      ),
    )
  } else if (!wording) {
    refusals.push(
      refuse(
        'disclaimer-unknown-wording',
        'disclaimer.wording',
        `"${key}" is not an approved disclaimer; choose one from the site settings.`,
      ),
    )
  } else if (saysNothing(wording.text[locale])) {
    refusals.push(
      refuse(
        'disclaimer-blank',
        'disclaimer.wording',
        `The disclaimer "${key}" has no English text; choose another one.`,
      ),
    )
  }
  if (choice?.importedText && saysNothing(choice.importedText)) {
    refusals.push(
      refuse(
        'disclaimer-blank',
        'disclaimer.importedText',
        'The disclaimer found on the old page is blank; clear the field or enter the text.',
      ),
    )
  }
  return refusals
}
