import type { ListPosition } from '../store/PublicationStore.js'

/** A place in a list as callers carry it: opaque to them, and checked when it comes back. */
export const encodeCursor = ({ side, displayedAt, documentId }: ListPosition): string =>
  Buffer.from(JSON.stringify([side, displayedAt, documentId])).toString('base64url')

/** The place a cursor stands for; null for anything that is not one. */
export const decodeCursor = (cursor: string): ListPosition | null => {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    // Not JSON: a cursor that somebody made up, which is the caller's mistake and answered as such.
    return null
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [side, displayedAt, documentId] = parts as unknown[]
  const isPlace =
    (side === 'after' || side === 'before') &&
    typeof displayedAt === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(displayedAt) &&
    typeof documentId === 'string' &&
    /^[\w-]{1,100}$/.test(documentId)
  return isPlace ? { side, displayedAt, documentId } : null
}
