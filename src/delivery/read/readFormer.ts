import type { Language } from '../../domain/languages/languages.js'
import { isPublicType, publicTypes } from '../schemas/groups.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { ReadContext } from './ReadContext.js'
import { readOne } from './readOne.js'

/** What the public finds at the old address of an imported page. */
export type FormerReading =
  /** It is read here now, absolute: its page, or the resource where it has none. */
  | { readonly kind: 'moved'; readonly location: string }
  | {
      readonly kind: 'gone'
      readonly locale: Language
      readonly reason: string | null
      readonly since: string
    }
  | { readonly kind: 'not-found' }

const typeRank = (type: string): number => (publicTypes as string[]).indexOf(type)

/** Several texts can come from one page: what can be read goes first, then the reader's language. */
const inOrder =
  (preferred: Language) =>
  (one: PublicationRow, other: PublicationRow): number =>
    Number(isReadableRow(other)) - Number(isReadableRow(one)) ||
    Number(other.locale === preferred) - Number(one.locale === preferred) ||
    typeRank(one.type) - typeRank(other.type) ||
    (one.firstPublishedAt < other.firstPublishedAt ? -1 : 1)

/**
 * Where an old address leads.
 * @param paths as `formerPathsAsked` gives them
 */
export const readFormer = async (
  context: ReadContext,
  at: number,
  paths: readonly string[],
  preferred: Language,
): Promise<FormerReading> => {
  const rows = await context.store.atFormerAddress(at, paths)
  const [row] = rows.filter(({ type }) => isPublicType(type)).sort(inOrder(preferred))
  if (!row?.slug) return { kind: 'not-found' }
  const { locale } = row
  const addressOf = (type: string, slug: string): string =>
    context.addresses.page(type, slug, locale) ?? context.addresses.resource(type, slug, locale)
  if (isReadableRow(row)) return { kind: 'moved', location: addressOf(row.type, row.slug) }
  const reading = await readOne(context, at, row.type, locale, row.slug)
  if (reading.kind === 'gone') return { ...reading, locale }
  if (reading.kind !== 'moved') return { kind: 'not-found' }
  const { location, to } = reading
  return { kind: 'moved', location: to ? addressOf(to.type, to.slug) : location }
}
