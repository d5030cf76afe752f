import { isTranslationLanguage } from '../../../domain/languages/languages.js'

/**
 * The language that stands beside another: the other of two; of more, the first that is none itself.
 * @returns null where there is no other
 */
export const otherLanguage = (languages: readonly string[], own: string): string | null =>
  languages.find((language) => language !== own) ?? null

/** Whether the language beside stands to the left: the original goes before its translation. */
export const isBeforeOwn = (other: string, own: string): boolean =>
  !isTranslationLanguage(other) && isTranslationLanguage(own)
