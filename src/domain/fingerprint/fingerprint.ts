import { canonicalForm, type Canonical } from './canonicalForm.js'
import type { ContentField, FieldList } from './fieldList.js'
import { hashOf } from './hash.js'

type Data = Readonly<Record<string, unknown>>

/** A document's content as it is compared and stored. */
export type Content = {
  readonly form: { [key: string]: Canonical }
  readonly fingerprint: string
  /** The field list under which it was taken, and that list's own hash. */
  readonly fields: FieldList
  readonly schema: string
}

const hashes = new WeakMap<FieldList, string>()

/** The field list's own fingerprint; taken once for each list, since no list ever changes. */
export const schemaHash = (fields: FieldList): string => {
  const hash = hashes.get(fields) ?? hashOf(fields)
  hashes.set(fields, hash)
  return hash
}

/** Content under one field list. */
export const contentUnder = (fields: FieldList, raw: Data): Content => {
  const form = canonicalForm(fields, raw)
  return { form, fingerprint: hashOf(form), fields, schema: schemaHash(fields) }
}

/** A block says by its type alone that it is there. */
const blockType: ContentField = { kind: 'value', name: 'blockType' }

/** What counts in blocks: all of those whose type is new, in others the fields that are. */
const addedBlocks = (
  blocks: Readonly<Record<string, FieldList>>,
  recorded: Readonly<Record<string, FieldList>>,
): Record<string, FieldList> =>
  Object.fromEntries(
    Object.entries(blocks).map(([type, fields]) => {
      const before = recorded[type]
      return [type, before === undefined ? [blockType, ...fields] : added(fields, before)]
    }),
  )

/** The list with nothing but fields the recorded one lacks, with their path kept. */
const added = (fields: FieldList, recorded: FieldList): FieldList =>
  fields.flatMap((field): FieldList => {
    const before = recorded.find((other) => other.name === field.name && other.kind === field.kind)
    if (field.kind === 'blocks') {
      const known = before?.kind === 'blocks' ? before.blocks : {}
      return [{ ...field, blocks: addedBlocks(field.blocks, known) }]
    }
    if (before === undefined) return [field]
    if (field.kind !== 'group' && field.kind !== 'rows') return []
    const more = added(field.fields, before.kind === field.kind ? before.fields : [])
    return more.length === 0 ? [] : [{ ...field, fields: more }]
  })

const isObject = (data: Canonical | undefined): data is { [key: string]: Canonical } =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** Whether anything stands there that is neither nothing nor the field's default. */
const holdsContent = (
  fields: FieldList,
  data: Canonical | undefined,
  isInLocale: boolean,
): boolean => {
  if (Array.isArray(data)) return data.some((row) => holdsContent(fields, row, isInLocale))
  if (!isObject(data)) return false
  return fields.some((field) => {
    const value = data[field.name]
    if (value === undefined) return false
    const perLanguage = field.isLocalized === true && !isInLocale
    const values = perLanguage && isObject(value) ? Object.values(value) : [value]
    return values.some((one) => isContent(field, one, isInLocale || perLanguage))
  })
}

const isContent = (field: ContentField, value: Canonical, isInLocale: boolean): boolean => {
  if (field.kind === 'group' || field.kind === 'rows')
    return holdsContent(field.fields, value, isInLocale)
  if (field.kind === 'blocks')
    return (Array.isArray(value) ? value : []).some((block) => {
      const type = isObject(block) ? String(block.blockType) : ''
      return holdsContent(field.blocks[type] ?? [], block, isInLocale)
    })
  return !(field.kind === 'value' && hashOf(value) === hashOf(field.default ?? null))
}

/**
 * Content under the field list recorded with a document, as long as the fields added since hold
 * nothing but their defaults; else under today's list. So a deployment that adds a field leaves
 * every approval standing, until somebody fills the field in (design section 3, "Snapshot").
 */
export const contentOf = (today: FieldList, recorded: FieldList | null, raw: Data): Content => {
  if (recorded === null) return contentUnder(today, raw)
  if (schemaHash(today) === schemaHash(recorded)) return contentUnder(recorded, raw)
  const more = added(today, recorded)
  return holdsContent(more, canonicalForm(more, raw), false)
    ? contentUnder(today, raw)
    : contentUnder(recorded, raw)
}
