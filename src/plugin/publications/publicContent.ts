import type { Canonical } from '../../domain/fingerprint/canonicalForm.js'
import type { FieldList, ReferenceKind } from '../../domain/fingerprint/fieldList.js'

type Public = { [key: string]: unknown }

const isObject = (value: unknown): value is { [key: string]: Canonical } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asList = (value: Canonical): Canonical[] => (Array.isArray(value) ? value : [])

const marked = (value: Canonical, reference: ReferenceKind): unknown => {
  const { relationTo, value: id } = value as { relationTo: string; value: string }
  return { $ref: { type: relationTo, id, reference } }
}

const publicValue = (field: FieldList[number], value: Canonical, locale: string): unknown => {
  switch (field.kind) {
    case 'value':
      return value
    case 'relation':
      return field.isMany
        ? asList(value).map((one) => marked(one, field.reference))
        : marked(value, field.reference)
    case 'rich-text':
      return { $richText: value }
    case 'group':
      return publicContent(field.fields, value, locale)
    case 'rows':
      return asList(value).map((row) => publicContent(field.fields, row, locale))
    case 'blocks':
      return asList(value).map((row) => {
        const blockType = isObject(row) ? String(row.blockType) : ''
        return { blockType, ...publicContent(field.blocks[blockType] ?? [], row, locale) }
      })
  }
}

/**
 * What one language of an approved text says to the public: the canonical form without the other
 * languages, relations and rich text marked so that delivery can compose them (`$ref`, `$richText`).
 */
export const publicContent = (fields: FieldList, form: Canonical, locale: string): Public => {
  if (!isObject(form)) return {}
  const result: Public = {}
  for (const field of fields) {
    const stored = form[field.name]
    // Inside a localized list nothing is localized again, so a field may lie there without languages.
    const value =
      field.isLocalized === true && isObject(stored) && !isFlat(field, stored)
        ? stored[locale]
        : stored
    if (value === undefined) continue
    result[field.name] = publicValue(field, value, locale)
  }
  return result
}

const localeCode = /^[a-z]{2}(-[A-Za-z]+)?$/

const isFlat = (field: FieldList[number], stored: { [key: string]: Canonical }): boolean =>
  (field.kind === 'rich-text' && 'root' in stored) ||
  (field.kind === 'relation' && 'relationTo' in stored) ||
  !Object.keys(stored).every((key) => localeCode.test(key))
