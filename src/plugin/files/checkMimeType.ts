import { hasSignature, mimeTypeOfBytes } from './mimeTypeOfBytes.js'

type Checked =
  | { readonly isAllowed: true; readonly mimeType: string }
  | { readonly isAllowed: false; readonly mimeType: string }

const isOnList = (mimeType: string, list: readonly string[]): boolean =>
  list.some((entry) =>
    entry.endsWith('/*') ? mimeType.startsWith(entry.slice(0, -1)) : entry === mimeType,
  )

/**
 * What kind of file it really is, and whether the collection takes it. Whoever uploads says a kind,
 * and that kind would become the Content-Type under which the public gets the bytes; so the bytes
 * decide wherever they can.
 * @param declared the kind the upload claims
 * @param list the collection's `mimeTypes`; empty means that every kind is taken
 */
export const checkMimeType = (
  bytes: Buffer,
  declared: string,
  list: readonly string[],
): Checked => {
  const claimed = (declared.split(';')[0] ?? '').trim().toLowerCase()
  const shown = mimeTypeOfBytes(bytes)
  const mimeType = shown ?? claimed
  const isProven = shown !== null || !hasSignature(claimed)
  return { isAllowed: isProven && (list.length === 0 || isOnList(mimeType, list)), mimeType }
}
