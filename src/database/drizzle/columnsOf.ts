/**
 * The columns to set for some fields of a row; the fields of a group have one each.
 *
 * @param table a drizzle table, columns by key
 * @param prefix 'version' for a row of versions
 * @throws Error for a field that does not live in the row itself
 */
export function columnsOf(
  table: object,
  fields: Record<string, unknown>,
  prefix = '',
): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const key = prefix === '' ? field : `${prefix}_${field}`
    if (key in table) {
      columns[key] = value instanceof Date ? value.toISOString() : value
    } else if (isGroup(value)) {
      Object.assign(columns, columnsOf(table, value, key))
    } else {
      throw new Error(`"${key}" is no column of its own; it cannot be patched.`)
    }
  }
  return columns
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
