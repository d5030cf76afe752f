import type { Language } from '../../domain/languages/languages.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import type { Resource } from '../schemas/resource.js'
import type { PublicContent } from '../store/PublicationRow.js'
import type { ReadContext } from './ReadContext.js'

/** A text that is handed in, in one language; delivery itself reads none but the public ones. */
export type GivenText = {
  readonly document: string
  readonly type: string
  readonly documentId: string
  readonly locale: Language
  readonly fingerprint: string
  readonly content: PublicContent
}

/** What such a text says: a resource without all that only a publication has. */
export type ComposedText = Pick<
  Resource,
  'type' | 'id' | 'locale' | 'title' | 'disclaimer' | 'fingerprint'
> & { readonly [field: string]: unknown }

/**
 * Composes a text that is not public by the rules of those that are: the same fields, cards of public
 * documents alone, pictures only where they are public themselves, and the disclaimer under English.
 */
export const composeText = async (
  context: ReadContext,
  { content, document, documentId, fingerprint, locale, type }: GivenText,
): Promise<ComposedText> => {
  const at = await context.store.publicNumber()
  const never = ''
  const row = {
    document,
    type,
    documentId,
    locale,
    slug: null,
    status: 'live' as const,
    fromNumber: at,
    toNumber: null,
    validFrom: never,
    displayedAt: never,
    firstPublishedAt: never,
    publishedAt: never,
    updatedAt: never,
    fingerprint,
    content,
    notice: null,
    redirectTo: null,
    changeNotes: [],
  }
  const { composition } = await gather(context, at, locale, [row])
  const {
    slug: _slug,
    notice: _notice,
    firstPublishedAt: _first,
    publishedAt: _published,
    updatedAt: _updated,
    displayedAt: _displayed,
    changeNotes: _notes,
    links: _links,
    ...text
  } = composeResource(row, composition)
  return text
}
