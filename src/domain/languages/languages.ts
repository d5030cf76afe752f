/** The languages of the product. English is the default of the admin and of `/v1`. */
export const languages = ['en', 'zh'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'en'

/** Texts in this language carry the disclaimer; the original prevails over them. */
export const isTranslationLanguage = (language: string): boolean => language === 'en'

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language)

/** A text, or the same text per language, as the API takes and gives reasons and change notes. */
export type LocalizedText = string | Partial<Record<Language, string>>

/** The text in one language; a plain text serves every language. */
export const textIn = (text: LocalizedText | undefined, language: Language): string | undefined =>
  typeof text === 'string' ? text : text?.[language]

/** True when there is nothing to read in any language. */
export const isBlankText = (text: LocalizedText | undefined): boolean =>
  text === undefined
    ? true
    : typeof text === 'string'
      ? text.trim() === ''
      : Object.values(text).every((part) => (part ?? '').trim() === '')
