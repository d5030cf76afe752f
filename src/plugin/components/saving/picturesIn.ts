import { canonicalValue } from '../../../domain/fingerprint/canonicalForm.js'
import type { Spot } from '../../../domain/merge/Spot.js'
import type { Reader } from './readable.js'
import { referencesWithin } from './referencesOf.js'

export type Picture = { readonly key: string; readonly address: string; readonly title: string }

/** The pictures that one side of a place shows. */
export const picturesIn = (
  { field, isRow, locale }: Spot,
  value: unknown,
  { pictureOf, titleOf }: Reader,
): Picture[] => {
  const side = isRow ? [value] : value
  const canonical = canonicalValue({ ...field, isLocalized: false }, side, locale !== null)
  return referencesWithin(canonical).flatMap(({ relationTo, value: id }) => {
    const address = pictureOf(relationTo, id)
    return address === undefined
      ? []
      : [{ key: `${relationTo}/${id}`, address, title: titleOf(relationTo, id) ?? id }]
  })
}
