import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

/**
 * Drops ids of array and block rows that do not belong to the same list of the same document and
 * language: a row id that stands twice lets drafts save and publishing fail (platform notes, 2.8).
 */
export const keepOwnRowIds = (
  fields: readonly FlattenedField[],
  data: Data,
  original: Data,
): void => {
  for (const field of fields) {
    const value = data[field.name]
    const before = original[field.name]
    if ((field.type === 'group' || field.type === 'tab') && isData(value))
      keepOwnRowIds(field.flattenedFields, value, isData(before) ? before : {})
    if (field.type !== 'array' && field.type !== 'blocks') continue
    const known = new Map(rowsOf(before).map((row) => [row.id, row]))
    const seen = new Set<unknown>()
    for (const row of rowsOf(value)) {
      if (!known.has(row.id) || seen.has(row.id)) delete row.id
      seen.add(row.id)
      const inner =
        field.type === 'array'
          ? field.flattenedFields
          : (field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? [])
      keepOwnRowIds(inner, row, known.get(row.id) ?? {})
    }
  }
}
