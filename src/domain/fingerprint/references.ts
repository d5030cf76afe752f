import type { Canonical } from './canonicalForm.js'
import type { FieldList, Reference, ReferenceKind } from './fieldList.js'
import { referencesInRichText } from './richText.js'

/** A reference found in a text: where it stands, how it is shown, in which language (null: in all). */
export type FoundReference = Reference & {
  readonly field: string
  readonly kind: ReferenceKind
  readonly locale: string | null
}

const isObject = (value: Canonical | undefined): value is { [key: string]: Canonical } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const list = (value: Canonical | undefined): Canonical[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

type Spot = { readonly path: string; readonly locale: string | null }

const inValue = (field: FieldList[number], value: Canonical, spot: Spot): FoundReference[] => {
  switch (field.kind) {
    case 'value':
      return []
    case 'relation':
      return list(value).map((one) => ({
        ...(one as Reference),
        field: spot.path,
        kind: field.reference,
        locale: spot.locale,
      }))
    case 'rich-text':
      return referencesInRichText(value).map((reference) => ({
        ...reference,
        field: spot.path,
        // A link in running text may point to what is not public yet; a picture may not.
        kind: reference.relationTo === 'media' ? 'embedded' : 'mention',
        locale: spot.locale,
      }))
    case 'group':
      return walk(field.fields, value, spot)
    case 'rows':
      return list(value).flatMap((row, index) =>
        walk(field.fields, row, { ...spot, path: `${spot.path}.${index}` }),
      )
    case 'blocks':
      return list(value).flatMap((row, index) =>
        walk(field.blocks[isObject(row) ? String(row.blockType) : ''] ?? [], row, {
          ...spot,
          path: `${spot.path}.${index}`,
        }),
      )
  }
}

const walk = (fields: FieldList, data: Canonical | undefined, spot: Spot): FoundReference[] => {
  if (!isObject(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (value === undefined) return []
    const path = spot.path === '' ? field.name : `${spot.path}.${field.name}`
    if (field.isLocalized !== true || spot.locale !== null)
      return inValue(field, value, { ...spot, path })
    return isObject(value)
      ? Object.entries(value).flatMap(([locale, part]) => inValue(field, part, { path, locale }))
      : []
  })
}

/** Every reference in a canonical form, with its field. */
export const referencesIn = (fields: FieldList, form: Canonical): FoundReference[] =>
  walk(fields, form, { path: '', locale: null })
