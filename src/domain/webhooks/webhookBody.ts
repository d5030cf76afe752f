import type { WebhookEvent } from './webhookEvents.js'

/** Where the public finds a text in one language. */
export type WebhookLink = {
  readonly locale: string
  /** Its address in the API. */
  readonly self: string | null
  /** Its page; null where the site has none for the type. */
  readonly html: string | null
}

/** What a receiver gets. It names a text and quotes none, so there is nothing a disclaimer belongs to. */
export type WebhookMessage = {
  readonly type: WebhookEvent
  /** When it became public: ISO 8601, UTC. */
  readonly timestamp: string
  readonly data: {
    /** Slug of the collection or global. */
    readonly type: string
    readonly id: string
    readonly slug: string | null
    /** The languages it can be read in, or could until it went. */
    readonly locales: readonly string[]
    /** The public number: it only grows, so of two messages about a text the greater is the newer. */
    readonly number: number
    /** Of what can be read now; null once it is gone. */
    readonly fingerprint: string | null
    readonly links: readonly WebhookLink[]
  }
}

/** The message as it is sent and signed, to the letter. */
export const webhookBody = (message: WebhookMessage): string => JSON.stringify(message)
