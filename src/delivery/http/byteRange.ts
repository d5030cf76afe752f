/** A part of a file, both ends included; the whole; or a range that the file does not have. */
export type ByteRange = { readonly start: number; readonly end: number }

/**
 * Reads a Range header (RFC 9110). One range of bytes is served; several, other units and what
 * cannot be read are passed over, and the whole file goes out.
 *
 * @returns null for the whole, 'unsatisfiable' for a range outside the file
 */
export const byteRange = (
  header: string | undefined,
  size: number,
): ByteRange | null | 'unsatisfiable' => {
  const match = /^bytes=(\d*)-(\d*)$/.exec((header ?? '').replace(/\s/g, ''))
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [, first = '', last = ''] = match
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length > 0 ? { start: size - length, end: size - 1 } : 'unsatisfiable'
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return null
  return start < size ? { start, end } : 'unsatisfiable'
}
