import type { Language } from '../languages/languages.js'
import { builtInWordings, defaultWordingKey, type Wording } from './wording.js'

/**
 * The key that a new text gets by default on a given day: the wording with the latest `inForceFrom`
 * not after that day among the approved and the built-in ones that has a text in the language.
 *
 * @param wordings the approved wordings of the site settings, in their order
 * @param day `YYYY-MM-DD` in the site's time zone
 */
export const disclaimerInForce = (
  wordings: readonly Wording[],
  day: string,
  language: Language = 'en',
): string =>
  [...builtInWordings, ...wordings]
    .filter((wording) => wording.inForceFrom <= day && (wording.text[language] ?? '').trim() !== '')
    .reduce<Wording | undefined>(
      (latest, wording) => (latest && latest.inForceFrom > wording.inForceFrom ? latest : wording),
      undefined,
    )?.key ?? defaultWordingKey
