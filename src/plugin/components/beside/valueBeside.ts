type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a field says in another language.
 * @param text the saved text in all languages
 * @param path of the field in the form
 * @param rowIds ids of the rows on the way, outermost first: rows may have moved since they were saved
 * @returns undefined where the row is not saved yet
 */
export const valueBeside = (
  text: Data,
  path: string,
  rowIds: readonly string[],
  language: string,
): unknown => {
  const ids = [...rowIds]
  let value: unknown = text
  for (const part of path.split('.')) {
    if (Array.isArray(value)) {
      const id = ids.shift()
      value = value.find((row) => isData(row) && row.id === id)
      if (value === undefined) return undefined
    } else value = isData(value) ? (value[part] ?? null) : null
  }
  return isData(value) ? (value[language] ?? null) : null
}
