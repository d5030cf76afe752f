import type { Canonical } from './canonicalForm.js'
import type { ContentField, FieldList } from './fieldList.js'

const partsOf = (field: ContentField): FieldList =>
  field.kind === 'group' || field.kind === 'rows' ? field.fields : []

const isAlike = (one: ContentField, other: ContentField): boolean =>
  one.name === other.name &&
  one.kind === other.kind &&
  (one.isLocalized ?? false) === (other.isLocalized ?? false)

const isThere = (value: Canonical | undefined): boolean => {
  if (value === undefined || value === null) return false
  if (Array.isArray(value)) return value.some(isThere)
  return typeof value === 'object' ? Object.values(value).some(isThere) : true
}

/** What stands under a name, in each row and each language of it. */
const valuesOf = (field: ContentField, data: Canonical): (Canonical | undefined)[] => {
  if (Array.isArray(data)) return data.flatMap((row) => valuesOf(field, row))
  if (typeof data !== 'object' || data === null) return []
  const value = data[field.name]
  const hasLanguages = field.isLocalized === true && typeof value === 'object' && value !== null
  return hasLanguages && !Array.isArray(value) ? Object.values(value) : [value]
}

/**
 * The fields that a recorded content fills and today's field list has no place for any more, as
 * paths (`event.start`). A field of another kind, or in languages where it was not, is another one.
 *
 * @param recorded the list under which the content was taken
 * @param data the content in canonical form
 */
export const lostFields = (recorded: FieldList, today: FieldList, data: Canonical): string[] =>
  recorded.flatMap((field): string[] => {
    const values = valuesOf(field, data)
    if (!values.some(isThere)) return []
    const now = today.find((other) => isAlike(field, other))
    if (now === undefined) return [field.name]
    if (field.kind === 'blocks' && now.kind === 'blocks') {
      const blocks = values.flatMap((value) => (Array.isArray(value) ? value : []))
      return blocks.flatMap((block) => {
        const type = String(Object(block).blockType)
        const lost = now.blocks[type]
          ? lostFields(field.blocks[type] ?? [], now.blocks[type], block)
          : [type]
        return lost.map((path) => `${field.name}.${path}`)
      })
    }
    return values
      .flatMap((value) => lostFields(partsOf(field), partsOf(now), value ?? null))
      .map((path) => `${field.name}.${path}`)
  })
