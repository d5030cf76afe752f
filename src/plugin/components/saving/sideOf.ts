import type { Spot } from '../../../domain/merge/Spot.js'
import { readable, readableRow, type Reader } from './readable.js'

/** A side of a spot as people read it. */
export const sideOf = (reader: Reader, spot: Spot, side: 'base' | 'mine' | 'theirs'): string =>
  spot.isRow
    ? readableRow(reader, spot.field, spot[side], spot)
    : readable(reader, { ...spot.field, isLocalized: false }, spot[side], spot)
