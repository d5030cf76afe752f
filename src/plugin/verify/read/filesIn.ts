/** Hashes of the stored files that a text names: the file itself and its sizes. */
export const filesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(filesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sha256' && typeof part === 'string' ? [part] : filesIn(part),
  )
}
