import type { Reference } from '../store/PublicationRow.js'

/** A relation found in content, with the top-level field it lies under. */
export type FoundReference = Reference & { readonly field: string }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The reference that a value is, if it is one. */
export const asReference = (value: unknown): Reference | null =>
  isObject(value) && isObject(value.$ref) ? (value.$ref as Reference) : null

/** The relation inside a node of rich text, if the object is one. */
export const asRichTextReference = (value: unknown): Reference | null =>
  isObject(value) &&
  typeof value.relationTo === 'string' &&
  (typeof value.value === 'string' || typeof value.value === 'number')
    ? { type: value.relationTo, id: String(value.value), reference: 'embedded' }
    : null

/** Every relation in a document's public content, rows and rich text included. */
export const referencesIn = (content: Readonly<Record<string, unknown>>): FoundReference[] => {
  const found: FoundReference[] = []
  const walk = (value: unknown, field: string): void => {
    if (Array.isArray(value)) return value.forEach((item) => walk(item, field))
    if (!isObject(value)) return
    const reference = asReference(value) ?? asRichTextReference(value)
    if (reference) found.push({ ...reference, field })
    else Object.values(value).forEach((part) => walk(part, field))
    // An upload node carries fields of its own beside its relation.
    if (reference && isObject(value.fields)) walk(value.fields, field)
  }
  Object.entries(content).forEach(([field, value]) => walk(value, field))
  return found
}
