import type { PublicationRow } from '../store/PublicationRow.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { Composition } from './Composition.js'
import { mediaCardOf, type MediaCard } from './mediaCardOf.js'
import { noticeIn, type Notice } from './noticeIn.js'

/** Another document inside an answer, as its own publication says it. */
export type Card = {
  readonly type: string
  readonly id: string
  readonly slug: string | null
  /** Null when the document is gone: its text is no longer public. */
  readonly title: string | null
  readonly notice?: Notice
  readonly gone?: true
  readonly links: { readonly self: string | null }
}

/** The card of a document from its row in the language of the answer. */
export const cardOf = (row: PublicationRow, composition: Composition): Card | MediaCard => {
  const { addresses, locale } = composition
  if (row.type === 'media' && isReadableRow(row)) return mediaCardOf(row, composition)
  const { title } = row.content
  return {
    type: row.type,
    id: row.documentId,
    slug: row.slug,
    title: typeof title === 'string' ? title : null,
    ...(row.status === 'withdrawn' && row.notice && { notice: noticeIn(row.notice, locale) }),
    ...(!isReadableRow(row) && { gone: true as const }),
    links: { self: row.slug ? addresses.resource(row.type, row.slug, locale) : null },
  }
}
