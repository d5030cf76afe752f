import type { FlattenedField } from 'payload'
import { idOf, referenceOf } from '../../domain/fingerprint/richText.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inNode = (node: unknown, path: string, refusals: Refusal[]): unknown => {
  if (Array.isArray(node)) return node.map((part) => inNode(part, path, refusals))
  if (!isData(node)) return node
  const result: Data = {}
  for (const [key, value] of Object.entries(node)) {
    const isTarget = key === 'value' && (node.type === 'upload' || node.type === 'relationship')
    if (isTarget) {
      const id = typeof value === 'number' ? value : idOf(value)
      if (id === null)
        refusals.push({
          code: 'rich-text-invalid',
          field: path,
          params: { what: `a ${String(node.type)} without its target` },
        })
      result[key] = id
    } else if (key === 'doc' && isData(value)) {
      const reference = referenceOf(value)
      if (reference === null)
        refusals.push({
          code: 'rich-text-invalid',
          field: path,
          params: { what: 'a link without its target' },
        })
      result[key] = reference
    } else result[key] = inNode(value, path, refusals)
  }
  return result
}

const richText = (value: unknown, path: string, refusals: Refusal[]): unknown => {
  if (value === null || value === undefined) return value
  if (!isData(value) || !isData(value.root) || !Array.isArray(value.root.children)) {
    refusals.push({
      code: 'rich-text-invalid',
      field: path,
      params: { what: 'something that is no rich text' },
    })
    return value
  }
  return inNode(value, path, refusals)
}

const isGroup = (field: FlattenedField): boolean => field.type === 'group' || field.type === 'tab'

const textKinds = new Set(['text', 'textarea', 'email', 'code'])

const isListOfTexts = (field: FlattenedField, value: unknown): boolean =>
  value === null ||
  (field.type === 'text' &&
    field.hasMany === true &&
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string'))

/**
 * Shrinks whole documents that a client sent inside rich text to their ids, in place of letting
 * Payload store them; what is no rich text is refused. Changes `data` where it must.
 */
export const reduceRelations = (
  fields: readonly FlattenedField[],
  data: Data,
  prefix = '',
): Refusal[] => {
  const refusals: Refusal[] = []
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined) continue
    const path = `${prefix}${field.name}`
    if (textKinds.has(field.type) && typeof value === 'object' && !isListOfTexts(field, value))
      refusals.push({
        code: 'field-invalid',
        field: path,
        params: { message: 'A text is expected here.' },
      })
    else if (field.type === 'richText') data[field.name] = richText(value, path, refusals)
    else if (isGroup(field) && value !== null && !isData(value))
      refusals.push({
        code: 'field-invalid',
        field: path,
        params: { message: 'A group of fields is expected here.' },
      })
    else if ((field.type === 'group' || field.type === 'tab') && isData(value))
      refusals.push(...reduceRelations(field.flattenedFields, value, `${path}.`))
    else if (field.type === 'array' && Array.isArray(value))
      value.filter(isData).forEach((row, index) => {
        refusals.push(...reduceRelations(field.flattenedFields, row, `${path}.${index}.`))
      })
    else if (field.type === 'blocks' && Array.isArray(value))
      value.filter(isData).forEach((row, index) => {
        const block = field.blocks.find((one) => one.slug === row.blockType)
        if (block !== undefined)
          refusals.push(...reduceRelations(block.flattenedFields, row, `${path}.${index}.`))
      })
  }
  return refusals
}
