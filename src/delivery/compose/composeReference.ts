import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow, Reference } from '../store/PublicationRow.js'
import { cardOf, type Card } from './cardOf.js'
import type { Composition } from './Composition.js'
import type { MediaCard } from './mediaCardOf.js'

/** The readable publication that a reference points to. */
export const readableTarget = (
  { type, id }: Reference,
  { targets }: Composition,
): PublicationRow | undefined => {
  const row = targets.get(`${type}/${id}`)
  return row && isReadableRow(row) ? row : undefined
}

/**
 * The card that a reference becomes. A mention of something not public is left out; an embedded
 * document that went later stays, marked as gone, because the text round it was approved with it.
 */
export const composeReference = (
  reference: Reference,
  composition: Composition,
): Card | MediaCard | undefined => {
  const row = composition.targets.get(`${reference.type}/${reference.id}`)
  if (!row) return undefined
  if (reference.reference === 'mention' && !isReadableRow(row)) return undefined
  return cardOf(row, composition)
}
