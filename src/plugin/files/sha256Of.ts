import { createHash } from 'node:crypto'

/** SHA-256 of bytes as 64 small hex digits. */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
