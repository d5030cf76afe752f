import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a press link says about itself. */
export type PressToken = {
  /** Document key. */
  readonly document: string
  /** Sequence of the event that made it. */
  readonly link: number
  /** What nobody can guess, and the record knows by its hash alone. */
  readonly secret: string
}

/** 256 bits of chance, in letters that an address can hold. */
export const newPressSecret = (): string => randomBytes(32).toString('base64url')

const signatureOf = (words: string, key: string): string =>
  createHmac('sha256', key).update(`press-link\n${words}`).digest('base64url')

/** The path under which a link is opened, signed: a made-up one is refused before anything is read. */
export const pressPath = ({ document, link, secret }: PressToken, key: string): string => {
  const words = `${Buffer.from(document).toString('base64url')}.${link}.${secret}`
  return `/press/${words}.${signatureOf(words, key)}`
}

const isSame = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Reads what stands in an address; null if we did not sign it. */
export const readPressToken = (token: string, key: string): PressToken | null => {
  const [document, link, secret, signature, ...rest] = token.split('.')
  if (!document || !link || !secret || !signature || rest.length > 0) return null
  if (!isSame(signature, signatureOf(`${document}.${link}.${secret}`, key))) return null
  return {
    document: Buffer.from(document, 'base64url').toString(),
    link: Number(link),
    secret,
  }
}
