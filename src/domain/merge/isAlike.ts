import canonicalize from 'canonicalize'
import { canonicalValue, isEmpty } from '../fingerprint/canonicalForm.js'
import type { ContentField } from '../fingerprint/fieldList.js'

const textOf = (field: ContentField, value: unknown, isInLocale: boolean): string => {
  const canonical = canonicalValue(field, value, isInLocale)
  return isEmpty(canonical) ? '' : (canonicalize(canonical) ?? '')
}

/**
 * Whether two values of a field say the same, in the sense of the fingerprint.
 * @param isInLocale whether the values already belong to one language
 */
export const isAlike = (
  field: ContentField,
  one: unknown,
  other: unknown,
  isInLocale: boolean,
): boolean => textOf(field, one, isInLocale) === textOf(field, other, isInLocale)
