import { webhookEvents, type WebhookEvent } from '../../domain/webhooks/webhookEvents.js'
import { purgeMessage, webhookMessage } from '../schemas/webhook.js'
import type { ParameterObject, WebhookObject } from './documentTypes.js'
import type { Named } from './Operation.js'
import { schemaReference } from './schemaComponents.js'

const message: Named = { name: 'WebhookMessage', schema: webhookMessage }
const purge: Named = { name: 'PurgeMessage', schema: purgeMessage }

/** The bodies that we send. */
export const webhookBodies: readonly Named[] = [message, purge]

const summaries: Record<WebhookEvent, string> = {
  published: 'The public finds a text that was not there before',
  changed: 'The public finds another text, note or notice at the same place',
  withdrawn: 'The public finds the text under a notice that it was withdrawn',
  restored: 'The public finds the text without the notice again',
  gone: 'The public finds the reason why a text is gone, or is sent elsewhere',
}

const header = (name: string, description: string): ParameterObject => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

const signed: readonly ParameterObject[] = [
  header('webhook-id', 'The message: the same at every attempt and for every endpoint.'),
  header('webhook-timestamp', 'When this attempt was made, in seconds since 1970.'),
  header(
    'webhook-signature',
    '`v1,` and HMAC-SHA256 of `id.timestamp.body` in base64; one for each secret, with a space between (Standard Webhooks 1.0).',
  ),
]

const keys = header('surrogate-key', 'The same keys, with a space between.')

const sent = (
  name: string,
  summary: string,
  { body, parameters }: { readonly body: Named; readonly parameters: readonly ParameterObject[] },
): readonly [string, WebhookObject] => [
  name,
  {
    post: {
      operationId: `on${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      tags: ['webhooks'],
      summary,
      parameters,
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaReference(body.name) } },
      },
      responses: {
        '2XX': { description: 'It was taken, and is not sent again.' },
        '410': { description: 'The receiver wants no more: its endpoint is switched off.' },
        default: { description: 'It was not taken, and is tried again over a day.' },
      },
    },
  },
]

/** What is sent to those who asked to be told, as the document has it. */
export const webhooks: Readonly<Record<string, WebhookObject>> = Object.fromEntries([
  ...webhookEvents.map((event) =>
    sent(event, summaries[event], { body: message, parameters: signed }),
  ),
  sent('purge', 'A shared cache is to forget every answer that has one of these keys', {
    body: purge,
    parameters: [...signed, keys],
  }),
])
