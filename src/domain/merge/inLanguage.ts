import type { ContentField, FieldList } from '../fingerprint/fieldList.js'

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const narrow = (
  field: ContentField,
  value: unknown,
  locale: string,
  isInLocale: boolean,
): unknown => {
  const fieldsOf = (row: Data): FieldList =>
    field.kind === 'group' || field.kind === 'rows'
      ? field.fields
      : field.kind === 'blocks'
        ? (field.blocks[String(row.blockType)] ?? [])
        : []
  const within = (row: unknown): unknown =>
    isData(row) ? narrowFields(fieldsOf(row), row, locale, isInLocale) : row
  switch (field.kind) {
    case 'group':
      return within(value)
    case 'rows':
    case 'blocks':
      return Array.isArray(value) ? value.map(within) : value
    default:
      return value
  }
}

const narrowFields = (
  fields: FieldList,
  data: Data,
  locale: string,
  isInLocale: boolean,
): Data => ({
  ...data,
  ...Object.fromEntries(
    fields
      .filter(({ name }) => name in data)
      .map((field) => {
        const value = data[field.name]
        return field.isLocalized === true && !isInLocale
          ? [field.name, narrow(field, isData(value) ? value[locale] : undefined, locale, true)]
          : [field.name, narrow(field, value, locale, isInLocale)]
      }),
  ),
})

/** A document with every language, narrowed to one, as a form for that language shows it. */
export const inLanguage = (fields: FieldList, text: Data, locale: string): Data =>
  narrowFields(fields, text, locale, false)
