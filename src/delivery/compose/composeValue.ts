import type { Composition } from './Composition.js'
import { composeReference } from './composeReference.js'
import { composeRichText } from './composeRichText.js'
import { asReference } from './referencesIn.js'
import { safeAddress } from './safeAddress.js'

/** Fields whose value a front-end puts into a link: made absolute, and left out when not safe. */
const addressFields = ['url', 'website', 'sourceAddress']

/** One value of public content as an answer gives it; undefined where nothing is left of it. */
export const composeValue = (value: unknown, composition: Composition, field = ''): unknown => {
  if (Array.isArray(value)) {
    return value.map((item) => composeValue(item, composition)).filter((item) => item !== undefined)
  }
  if (addressFields.includes(field)) {
    return safeAddress(value, composition.addresses.base) ?? undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const reference = asReference(value)
  if (reference) return composeReference(reference, composition)
  if ('$richText' in value) return composeRichText(value.$richText, composition)
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, composeValue(part, composition, name)] as const)
      .filter(([, part]) => part !== undefined),
  )
}
