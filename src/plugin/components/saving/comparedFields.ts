import type { ClientBlock, ClientConfig, ClientField, ClientTab } from 'payload'
import type { ContentField, FieldList } from '../../../domain/fingerprint/fieldList.js'
import { fileFields } from '../../files/fileFields.js'

/** What people are shown of a field. */
export type AboutField = {
  readonly label: string
  /** Payload's kind of field. */
  readonly type: string
  /** Choices by value, where there are any. */
  readonly options: Readonly<Record<string, string>>
}

/** The fields of a form as texts are compared by them, and what people call them, by schema path. */
export type ComparedFields = {
  readonly fields: FieldList
  readonly about: ReadonlyMap<string, AboutField>
}

/** A field's, tab's or option's name in the language of the admin; it may be missing or a table. */
export type LabelOf = (label: unknown, name: string) => string

/** What the server keeps on a document; nobody writes it, so nobody can have written it twice. */
const kept = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'workflowState',
  'publicState',
  'savedBy',
  'workflowTag',
])

/** What follows from a stored file; its name, which holds the hash, stands for the file. */
const ofFile = new Set<string>(fileFields.filter((name) => name !== 'filename'))

type Named = Extract<ClientField, { name: string }> | Extract<ClientTab, { name: string }>

type Walk = {
  readonly about: Map<string, AboutField>
  readonly labelOf: LabelOf
  readonly blocksOf: (field: ClientField) => readonly ClientBlock[]
  readonly isUpload: boolean
}

const hasName = (field: object): field is Named => 'name' in field && Boolean(field.name)

const typeOf = (field: Named): string => ('type' in field ? field.type : 'group')

const optionsOf = (field: object, labelOf: LabelOf): Record<string, string> => {
  const options = 'options' in field && Array.isArray(field.options) ? field.options : []
  return Object.fromEntries(
    options.map((option: string | { label?: unknown; value: string }) =>
      typeof option === 'string'
        ? [option, option]
        : [option.value, labelOf(option.label, option.value)],
    ),
  )
}

const contentField = (walk: Walk, field: Named, path: string): ContentField => {
  const named = {
    name: field.name,
    ...('localized' in field && field.localized === true ? { isLocalized: true } : {}),
  }
  const type = typeOf(field)
  switch (type) {
    case 'relationship':
    case 'upload': {
      const { hasMany, relationTo } = field as { hasMany?: boolean; relationTo: string | string[] }
      const to = Array.isArray(relationTo) ? relationTo : [relationTo]
      return { ...named, kind: 'relation', to, isMany: hasMany === true, reference: 'mention' }
    }
    case 'richText':
      return { ...named, kind: 'rich-text' }
    case 'array':
    case 'group': {
      const inner = (field as { fields: readonly ClientField[] }).fields
      const kind = type === 'array' ? 'rows' : 'group'
      return { ...named, kind, fields: listOf(walk, inner, path) }
    }
    case 'blocks': {
      const blocks = walk
        .blocksOf(field as ClientField)
        .map(({ fields, slug }) => [slug, listOf(walk, fields, `${path}.${slug}`)] as const)
      return { ...named, kind: 'blocks', blocks: Object.fromEntries(blocks) }
    }
    default:
      return { ...named, kind: 'value' }
  }
}

const isCompared = (walk: Walk, field: Named, isTop: boolean): boolean =>
  !(isTop && kept.has(field.name)) &&
  !(isTop && walk.isUpload && ofFile.has(field.name)) &&
  field.name !== 'id' &&
  field.name !== 'blockName' &&
  !('virtual' in field && Boolean(field.virtual))

const listOf = (
  walk: Walk,
  fields: readonly (ClientField | ClientTab)[],
  parent: string,
): FieldList =>
  fields.flatMap((field): FieldList => {
    if ('type' in field && (field.type === 'ui' || field.type === 'join')) return []
    if ('type' in field && field.type === 'tabs') return listOf(walk, field.tabs, parent)
    if (!hasName(field))
      return 'fields' in field ? listOf(walk, field.fields as ClientField[], parent) : []
    if (!isCompared(walk, field, parent === '')) return []
    const path = parent === '' ? field.name : `${parent}.${field.name}`
    walk.about.set(path, {
      label: walk.labelOf('label' in field ? field.label : undefined, field.name),
      type: walk.isUpload && path === 'filename' ? 'file' : typeOf(field),
      options: optionsOf(field, walk.labelOf),
    })
    return [contentField(walk, field, path)]
  })

/**
 * The fields by which two texts of a form are compared: all that a save of the form would write.
 * @param blocksMap Payload's shared blocks, by slug
 */
export const comparedFields = (
  config: { readonly fields: readonly ClientField[]; readonly upload?: unknown },
  blocksMap: ClientConfig['blocksMap'],
  labelOf: LabelOf,
): ComparedFields => {
  const about = new Map<string, AboutField>()
  const blocksOf = (field: ClientField): readonly ClientBlock[] => {
    if (field.type !== 'blocks') return []
    const all = field.blockReferences ?? field.blocks
    return all
      .map((block) => (typeof block === 'string' ? blocksMap[block] : block))
      .filter((block) => block !== undefined)
  }
  const walk = { about, labelOf, blocksOf, isUpload: Boolean(config.upload) }
  return { fields: listOf(walk, config.fields, ''), about }
}
