import type { WebhookMessage } from './types.js'

/** Headers as a framework gives them: the standard's object, or names (in lower case) and values. */
export type WebhookHeaders =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** Why a message is not to be believed. */
export type WebhookRefusal = 'header-missing' | 'timestamp-invalid' | 'too-old' | 'signature-wrong'

export type VerifiedWebhook<T> =
  | { readonly isGenuine: true; readonly id: string; readonly sentAt: Date; readonly event: T }
  | { readonly isGenuine: false; readonly reason: WebhookRefusal }

/** Seconds by which the clocks of sender and receiver may differ (Standard Webhooks recommends this). */
const tolerance = 300

const headerIn = (headers: WebhookHeaders, name: string): string => {
  if ('get' in headers && typeof headers.get === 'function') return headers.get(name) ?? ''
  const value = (headers as Record<string, string | readonly string[] | undefined>)[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

const isSignedBy = async (
  secret: string,
  signed: string,
  signatures: readonly string[],
): Promise<boolean> => {
  const secretBytes = bytesOf(secret.replace(/^whsec_/, ''))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secretBytes, algorithm, false, ['verify'])
  const message = new TextEncoder().encode(signed)
  for (const signature of signatures) {
    const [version, value = ''] = signature.split(',')
    // Comparing is left to the platform, which takes the same time whatever it compares.
    if (version === 'v1' && /^[A-Za-z0-9+/]+=*$/.test(value))
      if (await crypto.subtle.verify('HMAC', key, bytesOf(value), message)) return true
  }
  return false
}

/**
 * Whether a message to a webhook was sent by who has the secret, and lately (Standard Webhooks 1.0).
 * What it says may have been sent before: a receiver remembers `id` and does nothing twice.
 * @param body the bytes or the text as they came, before anything parsed them
 * @param secret as it was shown, `whsec_…`
 * @param now for tests
 */
export const verifyWebhook = async <T = WebhookMessage>(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string,
  now: Date = new Date(),
): Promise<VerifiedWebhook<T>> => {
  const refuse = (reason: WebhookRefusal) => ({ isGenuine: false as const, reason })
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headerIn(headers, name),
  )
  if (!id || !timestamp || !signature) return refuse('header-missing')
  if (!/^\d{1,12}$/.test(timestamp)) return refuse('timestamp-invalid')
  const sentAt = new Date(Number(timestamp) * 1_000)
  if (Math.abs(now.getTime() - sentAt.getTime()) > tolerance * 1_000) return refuse('too-old')
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const isSigned = await isSignedBy(secret, `${id}.${timestamp}.${text}`, signature.split(' '))
  if (!isSigned) return refuse('signature-wrong')
  return { isGenuine: true, id, sentAt, event: JSON.parse(text) as T }
}
