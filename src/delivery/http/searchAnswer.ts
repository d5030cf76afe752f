import type { Language } from '../../domain/languages/languages.js'
import type { SearchPosition, SearchReading } from '../read/readSearch.js'
import type { Answer } from './Answer.js'
import { jsonAnswer } from './jsonAnswer.js'

/**
 * One page of what was found as an answer.
 * @param hrefOf the address of the search with some parameters changed
 * @param encode a place in it as callers carry it
 */
export const searchAnswer = (
  { documents, elsewhere, facets, hits, lastModified, next, total }: SearchReading,
  hrefOf: (changed: Readonly<Record<string, string>>) => string,
  encode: (position: SearchPosition) => string,
  about: { readonly locale: Language; readonly asOf?: string | undefined },
): Answer => {
  const page = { next: next && hrefOf({ locale: about.locale, cursor: encode(next) }) }
  return jsonAnswer(
    {
      data: hits,
      total,
      facets,
      ...(elsewhere.length > 0 && {
        elsewhere: elsewhere.map((one) => ({ ...one, href: hrefOf({ locale: one.locale }) })),
      }),
      page,
    },
    {
      ...about,
      lastModified,
      documents: ['search', ...documents],
      // What a search finds is for people; search engines have the texts themselves.
      isUnlisted: true,
      links: page.next ? [{ href: page.next, rel: 'next' }] : [],
    },
  )
}
