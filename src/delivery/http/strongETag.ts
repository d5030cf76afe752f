import { createHash } from 'node:crypto'

/** A strong validator: the digest of exactly the bytes that are served. */
export const strongETag = (bytes: Buffer): string =>
  `"${createHash('sha256').update(bytes).digest('base64url')}"`
