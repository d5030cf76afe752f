import type { Language } from '../../domain/languages/languages.js'
import type { ChangesReading } from '../read/readChanges.js'
import type { Answer } from './Answer.js'
import { jsonAnswer } from './jsonAnswer.js'

/**
 * Changes as an answer. It says nothing in any language, so it is the same for all.
 * @param hrefSince the address of what came after a public number
 */
export const changesAnswer = (
  { changes, hasMore, lastModified, number }: ChangesReading,
  hrefSince: (number: number) => string,
  about: { readonly asOf?: string | undefined; readonly locale?: Language | undefined },
): Answer => {
  const next = hasMore ? hrefSince(number) : null
  return jsonAnswer(
    { data: changes, number, page: { next } },
    {
      ...about,
      lastModified,
      documents: ['changes'],
      links: next === null ? [] : [{ href: next, rel: 'next' }],
    },
  )
}
