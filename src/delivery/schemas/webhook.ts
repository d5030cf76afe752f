import { z } from 'zod'
import type { WebhookMessage } from '../../domain/webhooks/webhookBody.js'
import { webhookEvents } from '../../domain/webhooks/webhookEvents.js'
import { address, count, instant, text } from './shared.js'

const link = z.strictObject({
  locale: text,
  /** Its address in the API; a picture has none. */
  self: address.nullable(),
  html: address.nullable(),
})

/** What a receiver of webhooks gets; it names a text and quotes none. */
export const webhookMessage = z.strictObject({
  type: z.enum(webhookEvents),
  timestamp: instant,
  data: z.strictObject({
    type: text,
    id: text,
    slug: text.nullable(),
    locales: z.array(text),
    number: count,
    fingerprint: text.nullable(),
    links: z.array(link),
  }),
}) satisfies z.ZodType<WebhookMessage>

/** What a shared cache gets: the `Surrogate-Key`s to forget. */
export const purgeMessage = z.strictObject({ surrogate_keys: z.array(text).min(1) })
