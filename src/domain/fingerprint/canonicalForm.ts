import type { ContentField, FieldList } from './fieldList.js'
import { canonicalRichText, referenceOf } from './richText.js'

export type Canonical =
  null | boolean | number | string | Canonical[] | { [key: string]: Canonical }

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Whether a value in canonical form says nothing. */
export const isEmpty = (value: Canonical): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** Null, undefined, empty texts, lists and groups are alike: they are not there. */
const withoutEmpty = (entries: readonly (readonly [string, Canonical])[]): Canonical =>
  Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)))

const plain = (value: unknown): Canonical => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (isData(value))
    return withoutEmpty(Object.entries(value).map(([key, part]) => [key, plain(part)] as const))
  return value === undefined ? null : (value as Canonical)
}

const relation = (value: unknown, to: readonly string[], isMany: boolean): Canonical => {
  if (isMany)
    return (Array.isArray(value) ? value : [])
      .map((one) => referenceOf(one, to))
      .filter((reference) => reference !== null)
  return referenceOf(value, to)
}

const rows = (value: unknown, canonicalRow: (row: Data) => Canonical): Canonical =>
  (Array.isArray(value) ? value : []).map((row) => (isData(row) ? canonicalRow(row) : null))

/**
 * The canonical form of one field's value: in one language, or in all of them where the field holds
 * fields that are localized themselves.
 * @param isInLocale whether the value already belongs to one language
 */
export const canonicalValue = (
  field: ContentField,
  value: unknown,
  isInLocale: boolean,
): Canonical => {
  switch (field.kind) {
    case 'value':
      return plain(value)
    case 'relation':
      return relation(value, field.to, field.isMany)
    case 'rich-text':
      return canonicalRichText(value) as Canonical
    case 'group':
      return isData(value) ? walk(field.fields, value, isInLocale) : null
    case 'rows':
      return rows(value, (row) => walk(field.fields, row, isInLocale))
    case 'blocks':
      return rows(value, (row) => {
        const type = String(row.blockType)
        const content = walk(field.blocks[type] ?? [], row, isInLocale)
        return { ...(isData(content) ? (content as object) : {}), blockType: type }
      })
  }
}

const walk = (fields: FieldList, data: Data, isInLocale: boolean): Canonical =>
  withoutEmpty(
    fields.map((field) => {
      const value = data[field.name]
      if (field.isLocalized !== true || isInLocale)
        return [field.name, canonicalValue(field, value, isInLocale)] as const
      const perLocale = isData(value) ? Object.entries(value) : []
      const inLocales = perLocale.map(
        ([locale, part]) => [locale, canonicalValue(field, part, true)] as const,
      )
      return [field.name, withoutEmpty(inLocales)] as const
    }),
  )

/**
 * The canonical form of a document's content in all its languages, walked along its field list, so
 * that row ids, timestamps and whatever is not content stay out. Takes the raw row with every
 * locale (`{ en, zh }` under localized fields). A row that is empty stays in its list: places count.
 */
export const canonicalForm = (fields: FieldList, raw: Data): { [key: string]: Canonical } =>
  walk(fields, raw, false) as { [key: string]: Canonical }
