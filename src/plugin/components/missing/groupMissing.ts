import type { FieldList } from '../../../domain/fingerprint/fieldList.js'
import { isTranslationLanguage } from '../../../domain/languages/languages.js'
import type { RefusalView } from '../../acts/refusalView.js'

/** One thing that is missing, and the field in which it is. */
export type Missing = { readonly field: string | null; readonly message: string }

/** What is missing in one language; null: in every one, or bound to none. */
export type MissingGroup = { readonly language: string | null; readonly entries: Missing[] }

const isLocalizedAt = (fields: FieldList, path: readonly string[]): boolean => {
  const [name, ...rest] = path
  if (name === undefined) return false
  // A row's number: its fields are those of the list.
  if (/^\d+$/.test(name)) return isLocalizedAt(fields, rest)
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return false
  if (field.isLocalized === true) return true
  if (field.kind === 'blocks')
    return Object.values(field.blocks).some((block) => isLocalizedAt(block, rest))
  return field.kind === 'group' || field.kind === 'rows' ? isLocalizedAt(field.fields, rest) : false
}

/** Languages with the original first, as Chinese stands before English. */
export const originalFirst = (languages: readonly string[]): string[] => [
  ...languages.filter((language) => !isTranslationLanguage(language)),
  ...languages.filter(isTranslationLanguage),
]

/**
 * What is missing, by language. What is missing in all of them alike stands once, and so does what
 * belongs to none: the dry run names such a field in the language that it tried first.
 */
export const groupMissing = (
  refusals: readonly RefusalView[],
  fields: FieldList,
  languages: readonly string[],
): MissingGroup[] => {
  const places = new Map<string, { entry: Missing; found: Set<string | null> }>()
  for (const { code, field = null, locale = null, message } of refusals) {
    const key = JSON.stringify([code, field, message])
    const isBound =
      code !== 'field-invalid' || field === null || isLocalizedAt(fields, field.split('.'))
    const place = places.get(key) ?? { entry: { field, message }, found: new Set() }
    places.set(key, { ...place, found: place.found.add(isBound ? locale : null) })
  }
  const languageOf = (found: ReadonlySet<string | null>): readonly (string | null)[] =>
    found.has(null) || (languages.length > 1 && languages.every((one) => found.has(one)))
      ? [null]
      : [...found]
  return [...originalFirst(languages), null].flatMap((language) => {
    const entries = [...places.values()]
      .filter(({ found }) => languageOf(found).includes(language))
      .map(({ entry }) => entry)
    return entries.length === 0 ? [] : [{ language, entries }]
  })
}
