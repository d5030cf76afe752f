import type { PayloadRequest, Where } from 'payload'
import type { DeliveryState } from '../../domain/webhooks/deliveryStates.js'
import { deliveriesSlug } from '../collections/machinery.js'
import { findRows } from '../store/rows.js'
import type { Attempt, DeliveryRow } from './deliveryRows.js'
import { messageId } from './messagesOf.js'

/** A delivery as the API and the command line show it. */
export type DeliveryView = {
  readonly id: string
  /** Id of the endpoint. */
  readonly endpoint: string
  /** `webhook-id` of the message. */
  readonly message: string
  readonly event: string
  /** Document key. */
  readonly document: string
  readonly number: number
  /** When it became public. */
  readonly at: string
  readonly state: DeliveryState
  /** When it is tried next; null while another about the same text goes first, and once it ended. */
  readonly nextAt: string | null
  readonly endedAt: string | null
  /** Oldest first. */
  readonly attempts: readonly Attempt[]
}

type Question = {
  readonly states?: readonly DeliveryState[]
  readonly endpoint?: string
  readonly limit?: number
}

/** Deliveries, the newest public number first. */
export const listDeliveries = async (
  req: PayloadRequest,
  { states, endpoint, limit = 100 }: Question = {},
): Promise<DeliveryView[]> => {
  const where: Where = {
    and: [
      ...(states === undefined ? [] : [{ state: { in: [...states] } }]),
      ...(endpoint === undefined ? [] : [{ endpoint: { equals: endpoint } }]),
    ],
  }
  const rows = await findRows<DeliveryRow>(req, deliveriesSlug, where, {
    sort: '-publicNumber',
    limit,
  })
  return rows.map((row) => ({
    id: String(row.id),
    endpoint: row.endpoint,
    message: messageId(row),
    event: row.event,
    document: row.document,
    number: row.publicNumber,
    at: row.at,
    state: row.state,
    nextAt: row.nextAt ?? null,
    endedAt: row.endedAt ?? null,
    attempts: JSON.parse(row.log) as Attempt[],
  }))
}
