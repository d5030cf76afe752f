import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'

type Data = Record<string, unknown>

/** One document that a text names, and by which field. */
type Target = { readonly collection: string; readonly id: string | number; readonly field: string }

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

const targetOf = (relationTo: string | string[], value: unknown, field: string): Target[] => {
  if (Array.isArray(relationTo))
    return isData(value) && typeof value.relationTo === 'string'
      ? targetOf(value.relationTo, value.value, field)
      : []
  const id = isData(value) ? value.id : value
  return isId(id) && id !== '' ? [{ collection: relationTo, id, field }] : []
}

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

/** Every document that data names in fields of relations and uploads. */
const targetsIn = (fields: readonly FlattenedField[], data: Data, prefix = ''): Target[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return (Array.isArray(value) ? value : [value]).flatMap((one) =>
          targetOf(field.relationTo, one, path),
        )
      case 'group':
      case 'tab':
        return isData(value) ? targetsIn(field.flattenedFields, value, `${path}.`) : []
      case 'array':
        return rowsOf(value).flatMap((row, index) =>
          targetsIn(field.flattenedFields, row, `${path}.${index}.`),
        )
      case 'blocks':
        return rowsOf(value).flatMap((row, index) => {
          const block = field.blocks.find((one) => one.slug === row.blockType)
          return targetsIn(block?.flattenedFields ?? [], row, `${path}.${index}.`)
        })
      default:
        return []
    }
  })

const nameOf = ({ collection, id }: Target): string => `${collection}/${id}`

const isThere = async (req: PayloadRequest, { collection, id }: Target): Promise<boolean> => {
  if (req.payload.collections[collection as CollectionSlug] === undefined) return false
  const { totalDocs } = await req.payload.db.count({
    collection: collection as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })
  return totalDocs > 0
}

/**
 * A text names only documents that are there: SQL engines fail otherwise with what looks like a
 * fault of ours, and MongoDB keeps an id that leads nowhere. What the text named before is not asked
 * about again.
 */
export const checkTargets = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Data,
  original: Data,
): Promise<Refusal[]> => {
  const known = new Set(targetsIn(fields, original).map(nameOf))
  const refusals: Refusal[] = []
  for (const target of targetsIn(fields, data)) {
    const name = nameOf(target)
    if (known.has(name)) continue
    known.add(name)
    if (!(await isThere(req, target)))
      refusals.push({ code: 'reference-missing', field: target.field, params: { target: name } })
  }
  return refusals
}
