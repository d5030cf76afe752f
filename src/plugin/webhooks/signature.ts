import { createHmac, randomBytes } from 'node:crypto'

/** How a symmetric secret of Standard Webhooks is known. */
const prefix = 'whsec_'

/** A new secret: 256 random bits, written as Standard Webhooks 1.0 wants it. */
export const makeWebhookSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

/** What is signed. */
export type SignedMessage = {
  /** The same at every attempt, and without a full stop. */
  readonly id: string
  /** When this attempt is made: whole seconds since 1970. */
  readonly timestamp: number
  /** To the letter as it is sent. */
  readonly body: string
}

/** One signature after Standard Webhooks 1.0: `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64. */
export const signWebhook = (secret: string, { id, timestamp, body }: SignedMessage): string => {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/**
 * The three headers of a message, with a signature for each secret: a receiver that knows any of
 * them accepts it, so that a secret can be changed without a gap.
 */
export const signedHeaders = (
  secrets: readonly string[],
  message: SignedMessage,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': secrets.map((secret) => signWebhook(secret, message)).join(' '),
})
