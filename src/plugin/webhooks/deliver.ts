import type { Payload } from 'payload'
import { runtimeOf } from '../runtime/runtime.js'
import { claimDelivery } from './claimDelivery.js'
import type { Attempt, StoredDelivery } from './deliveryRows.js'
import type { Endpoint } from './endpoints.js'
import { messageId } from './messagesOf.js'
import { postMessage, type PostAnswer, type PostOptions } from './postMessage.js'
import { purgeHeaders } from './purgeHeaders.js'
import { secretsOf } from './secretsOf.js'
import { settleDelivery, type DeliveryOutcome } from './settleDelivery.js'
import { signedHeaders } from './signature.js'

export type DeliverOptions = Omit<PostOptions, 'allowsPrivate'> & {
  /** From 0 to 1, for the jitter of the next attempt. */
  readonly chance: () => number
}

const send = async (
  payload: Payload,
  row: StoredDelivery,
  endpoint: Endpoint,
  options: DeliverOptions,
): Promise<{ attempt: Attempt; answer: PostAnswer | null }> => {
  const at = runtimeOf(payload).now()
  const began = performance.now()
  const log = (status: number | null, error: string | null): Attempt => ({
    at,
    status,
    durationMs: Math.round(performance.now() - began),
    error,
  })
  try {
    const { allowsPrivateAddresses, purge } = runtimeOf(payload).options.webhooks
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'communique-webhooks',
      ...(row.event === 'purge' && purgeHeaders(row.body, endpoint, purge)),
      ...signedHeaders(secretsOf(payload, endpoint.secrets), {
        id: messageId(row),
        timestamp: Math.floor(Date.parse(at) / 1_000),
        body: row.body,
      }),
    }
    const answer = await postMessage(new URL(endpoint.url), headers, row.body, {
      ...options,
      // Whoever sets the environment of the server says where its own cache is.
      allowsPrivate: allowsPrivateAddresses || endpoint.url === purge?.url,
    })
    return { attempt: log(answer.status, null), answer }
  } catch (error) {
    return {
      attempt: log(null, error instanceof Error ? error.message : String(error)),
      answer: null,
    }
  }
}

/**
 * Sends one delivery that is due, if nobody else does and nothing about the same text goes before
 * it, and writes down what came of it. A crash in between sends it again, once its time is up.
 */
export const deliver = async (
  payload: Payload,
  row: StoredDelivery,
  options: DeliverOptions,
): Promise<{ outcome: DeliveryOutcome; attempt: Attempt | null }> => {
  const endpoint = await claimDelivery(payload, row)
  if (endpoint === null) return { outcome: 'busy', attempt: null }
  const { answer, attempt } = await send(payload, row, endpoint, options)
  const outcome = await settleDelivery(payload, row, attempt, { answer, chance: options.chance() })
  return { outcome, attempt }
}
