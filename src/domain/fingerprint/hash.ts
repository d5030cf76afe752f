import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785 text of a JSON value. Throws on what JSON cannot hold: that is a programming error. */
export const canonicalText = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('This value has no canonical form.')
  return text
}

/** SHA-256 in 64 small hex digits. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** SHA-256 of the canonical form of a JSON value. */
export const hashOf = (value: unknown): string => sha256(canonicalText(value))
