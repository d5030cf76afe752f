import { canonicalValue, type Canonical } from '../../../domain/fingerprint/canonicalForm.js'
import type { Reference } from '../../../domain/fingerprint/fieldList.js'
import type { Spot } from '../../../domain/merge/Spot.js'

/** The documents that a value refers to, as often as it does. */
export const referencesWithin = (value: Canonical): Reference[] => {
  if (Array.isArray(value)) return value.flatMap(referencesWithin)
  if (typeof value !== 'object' || value === null) return []
  const { relationTo, value: id } = value
  return typeof relationTo === 'string' && typeof id === 'string'
    ? [{ relationTo, value: id }]
    : Object.values(value).flatMap(referencesWithin)
}

/** The documents that changed spots refer to, on any side, each once. */
export const referencesOf = (spots: readonly Spot[]): Reference[] => {
  const found = spots.flatMap(({ base, field, isRow, locale, mine, theirs }) =>
    [base, mine, theirs].flatMap((side) =>
      referencesWithin(
        canonicalValue({ ...field, isLocalized: false }, isRow ? [side] : side, locale !== null),
      ),
    ),
  )
  const unique = new Map(found.map((one) => [`${one.relationTo}/${one.value}`, one]))
  return [...unique.values()]
}
