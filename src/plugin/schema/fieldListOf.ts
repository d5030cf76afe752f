import type { FlattenedField } from 'payload'
import type { ContentField, FieldList, ReferenceKind } from '../../domain/fingerprint/fieldList.js'

/** What Payload keeps on the document itself beside its content. */
const bookkeeping = new Set(['_status', 'createdAt', 'updatedAt', 'deletedAt', 'focalX', 'focalY'])

/** What rows and blocks carry at any depth: ids, and a block's name for editors. */
const rowMarks = new Set(['id', 'blockName'])

const isContent = (field: FlattenedField, isTop: boolean): boolean =>
  !rowMarks.has(field.name) &&
  !(isTop && bookkeeping.has(field.name)) &&
  (field.custom as { isContent?: boolean } | undefined)?.isContent !== false &&
  !('virtual' in field && field.virtual !== undefined && field.virtual !== false)

const referenceKindOf = (field: FlattenedField): ReferenceKind =>
  (field.custom as { reference?: ReferenceKind } | undefined)?.reference ?? 'embedded'

const asList = (to: string | readonly string[]): string[] =>
  typeof to === 'string' ? [to] : [...to]

const contentField = (field: FlattenedField, isTop: boolean): ContentField | null => {
  if (!isContent(field, isTop)) return null
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
      return { ...named, kind: 'group', fields: listOf(field.flattenedFields, false) }
    case 'array':
      return { ...named, kind: 'rows', fields: listOf(field.flattenedFields, false) }
    case 'blocks':
      return {
        ...named,
        kind: 'blocks',
        blocks: Object.fromEntries(
          field.blocks.map((block) => [block.slug, listOf(block.flattenedFields, false)]),
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

const listOf = (fields: readonly FlattenedField[], isTop: boolean): FieldList =>
  fields.map((field) => contentField(field, isTop)).filter((field) => field !== null)

/** The content of a collection or global as the domain knows it, from Payload's flattened fields. */
export const fieldListOf = (fields: readonly FlattenedField[]): FieldList => listOf(fields, true)
