import { formerFacet } from '../../domain/addresses/formerFacet.js'
import { indexWords } from '../../domain/search/indexWords.js'

/** By what a publication is found since search and old addresses came. */
export type FoundBy = { readonly words: readonly string[]; readonly facet: string | null }

/** The same from the columns of one that was published before, as an act writes it now. */
export const foundBy = (document: unknown, content: unknown): FoundBy => {
  if (typeof content !== 'string' || content === '') return { words: [], facet: null }
  const text = JSON.parse(content) as Record<string, unknown>
  const isGlobal = String(document).startsWith('globals/')
  return { words: isGlobal ? [] : indexWords(text), facet: formerFacet(text) }
}
