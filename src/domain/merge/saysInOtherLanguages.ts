import { canonicalValue, isEmpty } from '../fingerprint/canonicalForm.js'
import type { ContentField, FieldList } from '../fingerprint/fieldList.js'

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

const inField = (field: ContentField, value: unknown, locale: string): boolean => {
  if (field.isLocalized === true)
    return Object.entries(isData(value) ? value : {}).some(
      ([language, part]) => language !== locale && !isEmpty(canonicalValue(field, part, true)),
    )
  switch (field.kind) {
    case 'group':
      return isData(value) && saysInOtherLanguages(field.fields, value, locale)
    case 'rows':
      return rowsOf(value).some((row) => saysInOtherLanguages(field.fields, row, locale))
    case 'blocks':
      return rowsOf(value).some((row) =>
        saysInOtherLanguages(field.blocks[String(row.blockType)] ?? [], row, locale),
      )
    default:
      return false
  }
}

/** Whether data with every language says something in another language than this one. */
export const saysInOtherLanguages = (fields: FieldList, data: Data, locale: string): boolean =>
  fields.some((field) => inField(field, data[field.name], locale))
