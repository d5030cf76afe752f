import type { FieldList } from '../fingerprint/fieldList.js'
import { mergeTexts } from './mergeTexts.js'
import type { Spot } from './Spot.js'

type Data = Readonly<Record<string, unknown>>

/** Two texts side by side, in the order of the fields. */
export type Changes = {
  /** Places that say something else; `base` is what stood there, `theirs` what stands there now. */
  readonly changed: readonly Spot[]
  /** Places that say the same in both, and say something. */
  readonly same: readonly Spot[]
}

/** Whether one place is the other, or lies in it: ids are paths. */
const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`)

/**
 * What differs between two texts of one document, and what does not: field by field, language by
 * language, row by row, in the sense of the fingerprint. Both are documents with every language.
 */
export const changesBetween = (fields: FieldList, before: Data, after: Data): Changes => {
  const changed = mergeTexts(fields, { base: before, mine: before, theirs: after }).spots
  const said = mergeTexts(fields, { base: {}, mine: {}, theirs: after }).spots
  const isChanged = ({ id }: Spot): boolean =>
    changed.some((spot) => isWithin(spot.id, id) || isWithin(id, spot.id))
  return { changed, same: said.filter((spot) => !isChanged(spot)) }
}
