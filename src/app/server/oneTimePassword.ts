import { randomBytes } from 'node:crypto'

/** A password to hand over once: 24 letters and digits from 144 random bits. */
export function oneTimePassword(bytes: Buffer = randomBytes(18)): string {
  return bytes.toString('base64url').replace(/[-_]/g, 'x')
}
