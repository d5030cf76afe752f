import { composeDisclaimer, type Original } from '../../domain/disclaimer/composeDisclaimer.js'
import type { DisclaimerChoice } from '../../domain/disclaimer/disclaimerChoice.js'
import type { Resource } from '../schemas/resource.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import { cardOf } from './cardOf.js'
import { changeNoteIn } from './changeNoteIn.js'
import type { Composition } from './Composition.js'
import { composeValue } from './composeValue.js'
import { linksOf, type Links } from './linksOf.js'
import { noticeIn } from './noticeIn.js'
import { safeAddress } from './safeAddress.js'

/** The prevailing text: our own publication of it, else the address it was translated from. */
const originalOf = (
  row: PublicationRow,
  { alternates }: Links,
  { addresses }: Composition,
): Original | undefined => {
  const own = alternates.find(({ locale }) => locale === 'zh')
  if (own) return own
  const { sourceAddress } = (row.content.translation ?? {}) as { sourceAddress?: unknown }
  const href = safeAddress(sourceAddress, addresses.base)
  return href ? { locale: 'zh', href } : undefined
}

const sideEventCards = (row: PublicationRow, composition: Composition) =>
  [...(composition.sideEvents.get(row.document) ?? [])]
    .sort(
      (one, other) =>
        Number(one.content.order ?? Infinity) - Number(other.content.order ?? Infinity) ||
        (one.documentId < other.documentId ? -1 : 1),
    )
    .map((event) => cardOf(event, composition))

/**
 * One document as the public reads it: every word from its own publication, relations as cards
 * from theirs, and the disclaimer under every English text.
 *
 * @param links where it is read; by default where the text that holds is
 * @throws Error when an English text has no disclaimer; nothing goes out without it
 */
export const composeResource = (
  row: PublicationRow,
  composition: Composition,
  links: Links = linksOf(row, composition),
): Resource => {
  const { locale } = composition
  const { title, disclaimer: choice, ...content } = row.content
  const disclaimer = composeDisclaimer({
    locale,
    choice: choice as DisclaimerChoice | undefined,
    wordings: composition.wordings,
    original: originalOf(row, links, composition),
  })
  return {
    ...(composeValue(content, composition) as Record<string, unknown>),
    type: row.type,
    id: row.documentId,
    slug: row.slug ?? row.documentId,
    locale,
    title: typeof title === 'string' ? title : '',
    ...(row.type === 'dialogues' && { sideEvents: sideEventCards(row, composition) }),
    ...(disclaimer && { disclaimer }),
    ...(row.status === 'withdrawn' && row.notice && { notice: noticeIn(row.notice, locale) }),
    fingerprint: row.fingerprint,
    firstPublishedAt: row.firstPublishedAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    displayedAt: row.displayedAt,
    changeNotes: row.changeNotes.map((note) => changeNoteIn(note, locale)),
    links,
  }
}
