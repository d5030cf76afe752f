import type { Change } from '../schemas/changes.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'

const isSameText = (before: PublicationRow, after: PublicationRow): boolean =>
  before.slug === after.slug && JSON.stringify(before.content) === JSON.stringify(after.content)

/**
 * What happened to a text in one language, by its row before and its row after.
 * @param before undefined: it was not public in this language before
 * @param after undefined: it is no longer public in this language, though in others it is
 */
export const kindOfChange = (
  before: PublicationRow | undefined,
  after: PublicationRow | undefined,
): Change['kind'] => {
  if (after === undefined) return 'gone'
  if (after.status === 'gone' || after.status === 'redirected') return after.status
  if (before === undefined || !isReadableRow(before)) return 'published'
  if (!isSameText(before, after)) return 'changed'
  if (before.status !== after.status) return after.status === 'withdrawn' ? 'withdrawn' : 'restored'
  return 'amended'
}
