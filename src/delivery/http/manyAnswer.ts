import type { Language } from '../../domain/languages/languages.js'
import type { ManyReading } from '../read/readMany.js'
import type { ListPosition } from '../store/PublicationStore.js'
import type { Answer } from './Answer.js'
import { jsonAnswer } from './jsonAnswer.js'
import { pickFields } from './pickFields.js'

/**
 * One page of a list as an answer, with the addresses of its neighbours.
 * @param hrefOf the address of the page that begins at a place
 */
export const manyAnswer = (
  { documents, included, lastModified, next, previous, resources }: ManyReading,
  hrefOf: (place: ListPosition) => string,
  about: {
    readonly type: string
    readonly locale: Language
    readonly fields?: readonly string[] | undefined
    readonly asOf?: string | undefined
  },
): Answer => {
  const { asOf, fields, locale, type } = about
  const page = { next: next && hrefOf(next), previous: previous && hrefOf(previous) }
  return jsonAnswer(
    {
      data: resources.map((item) => pickFields(item, fields)),
      page,
      ...(included && { included }),
    },
    {
      locale,
      asOf,
      lastModified,
      documents: [`list/${type}`, ...documents],
      links: [
        ...(page.next ? [{ href: page.next, rel: 'next' }] : []),
        ...(page.previous ? [{ href: page.previous, rel: 'prev' }] : []),
      ],
    },
  )
}
