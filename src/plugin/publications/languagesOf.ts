import type { Canonical } from '../../domain/fingerprint/canonicalForm.js'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'

/** The field that tells whether a language is there: the title, else the first text of its own language. */
export const presenceField = (fields: FieldList): string | null => {
  const localized = fields.filter((field) => field.isLocalized === true && field.kind === 'value')
  return (localized.find((field) => field.name === 'title') ?? localized[0])?.name ?? null
}

/**
 * The languages a text has. A language is there when its title is filled (design section 4); a text
 * without any localized field, and every global, stands in all languages.
 */
export const languagesOf = (
  fields: FieldList,
  form: { [key: string]: Canonical },
  options: { all: readonly string[]; isGlobal: boolean },
): string[] => {
  const field = presenceField(fields)
  if (field === null || options.isGlobal) return [...options.all]
  const perLocale = form[field]
  return typeof perLocale === 'object' && perLocale !== null && !Array.isArray(perLocale)
    ? options.all.filter((locale) => {
        const text = perLocale[locale]
        return typeof text === 'string' && text.trim() !== ''
      })
    : []
}
