import { indexWords } from '../../domain/search/indexWords.js'

/** The words of a publication from its columns, as an act writes them. */
export const wordsOf = (document: unknown, content: unknown): string[] =>
  typeof content !== 'string' || content === '' || String(document).startsWith('globals/')
    ? []
    : indexWords(JSON.parse(content) as Record<string, unknown>)
