import type { FlattenedField } from 'payload'
import type { ContentField, FieldList, ReferenceKind } from '../../domain/fingerprint/fieldList.js'

/** What Payload or the plugin keeps on a document that is not its content. */
const notContent = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'url',
  'thumbnailURL',
  'focalX',
  'focalY',
  'blockName',
])

const isContent = (field: FlattenedField): boolean =>
  !notContent.has(field.name) &&
  (field.custom as { isContent?: boolean } | undefined)?.isContent !== false &&
  !('virtual' in field && field.virtual !== undefined && field.virtual !== false)

const referenceKindOf = (field: FlattenedField): ReferenceKind =>
  (field.custom as { reference?: ReferenceKind } | undefined)?.reference ?? 'embedded'

const asList = (to: string | readonly string[]): string[] =>
  typeof to === 'string' ? [to] : [...to]

const contentField = (field: FlattenedField): ContentField | null => {
  if (!isContent(field)) return null
  const named = {
    name: field.name,
    ...('localized' in field && field.localized === true ? { isLocalized: true } : {}),
  }
  switch (field.type) {
    case 'join':
      return null
    case 'relationship':
    case 'upload':
      return {
        ...named,
        kind: 'relation',
        to: asList(field.relationTo),
        isMany: field.hasMany === true,
        reference: referenceKindOf(field),
      }
    case 'richText':
      return { ...named, kind: 'rich-text' }
    case 'group':
    case 'tab':
      return { ...named, kind: 'group', fields: fieldListOf(field.flattenedFields) }
    case 'array':
      return { ...named, kind: 'rows', fields: fieldListOf(field.flattenedFields) }
    case 'blocks':
      return {
        ...named,
        kind: 'blocks',
        blocks: Object.fromEntries(
          field.blocks.map((block) => [block.slug, fieldListOf(block.flattenedFields)]),
        ),
      }
    default:
      return {
        ...named,
        kind: 'value',
        ...('defaultValue' in field &&
        field.defaultValue !== undefined &&
        typeof field.defaultValue !== 'function'
          ? { default: field.defaultValue }
          : {}),
      }
  }
}

/** The content of a collection or global as the domain knows it, from Payload's flattened fields. */
export const fieldListOf = (fields: readonly FlattenedField[]): FieldList =>
  fields.map(contentField).filter((field) => field !== null)
