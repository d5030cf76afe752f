import { tiers, type SearchPosition } from '../read/readSearch.js'
import { decodeCursor, encodeCursor } from './cursor.js'

/** A place in what was found as callers carry it. */
export const encodeSearchCursor = ({ tier, ...place }: SearchPosition): string =>
  `${tier}.${encodeCursor({ side: 'after', ...place })}`

/** The place a cursor stands for; null for anything that is not one. */
export const decodeSearchCursor = (cursor: string): SearchPosition | null => {
  const [name, rest = '', ...more] = cursor.split('.')
  const tier = tiers.find((known) => known === name)
  const place = more.length === 0 ? decodeCursor(rest) : null
  if (tier === undefined || place?.side !== 'after') return null
  return { tier, displayedAt: place.displayedAt, documentId: place.documentId }
}
