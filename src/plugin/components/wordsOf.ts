import type { LocalizedText } from '../../domain/languages/languages.js'

/** What somebody said, in every language they said it in; empty where they said nothing. */
export const wordsOf = (text: LocalizedText | null | undefined): string =>
  (typeof text === 'string' ? [text] : Object.values(text ?? {}))
    .filter((words) => words !== '')
    .join(' / ')
