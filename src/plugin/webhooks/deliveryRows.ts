import type { PayloadRequest, Where } from 'payload'
import type { DeliveryState } from '../../domain/webhooks/deliveryStates.js'
import type { DeliveryEvent } from '../../domain/webhooks/webhookEvents.js'
import { deliveriesSlug } from '../collections/machinery.js'
import { changeRow, findRow, findRows } from '../store/rows.js'

/** One attempt as the log keeps it. */
export type Attempt = {
  /** When it began: ISO 8601, UTC. */
  readonly at: string
  /** What the receiver answered; null: nothing. */
  readonly status: number | null
  readonly durationMs: number
  /** Why there was no answer; null where there was one. */
  readonly error: string | null
}

/** One message to one endpoint. */
export type DeliveryRow = {
  /** `{endpoint}|{document}|{sequence}` */
  key: string
  endpoint: string
  document: string
  sequence: number
  publicNumber: number
  event: DeliveryEvent
  /** When it became public. */
  at: string
  body: string
  state: DeliveryState
  /** When it is tried next; null while another about the same text goes before it, and once it ended. */
  nextAt: string | null
  attempts: number
  endedAt: string | null
  /** {@link Attempt}s as JSON, oldest first; the last ones where there are many. */
  log: string
}

export type StoredDelivery = DeliveryRow & { readonly id: string | number }

/** Those about one text that wait for one endpoint. */
export const laneOf = ({
  document,
  endpoint,
}: Pick<DeliveryRow, 'document' | 'endpoint'>): Where => ({
  and: [
    { endpoint: { equals: endpoint } },
    { document: { equals: document } },
    { state: { equals: 'waiting' } },
  ],
})

/** The one that goes first of those about one text. */
export const headOfLane = async (
  req: PayloadRequest,
  lane: Pick<DeliveryRow, 'document' | 'endpoint'>,
): Promise<StoredDelivery | null> =>
  (
    await findRows<DeliveryRow>(req, deliveriesSlug, laneOf(lane), {
      sort: 'publicNumber',
      limit: 1,
    })
  ).at(0) ?? null

/** Every node answers with what is public within so long. */
const nodesAgreeAfterMs = 1_000

/**
 * When one is due that nothing goes before. A purge waits until every node knows: a cache that was
 * told sooner could fetch the old text again, and keep it.
 */
export const dueFrom = ({ at, event }: Pick<DeliveryRow, 'at' | 'event'>, now: string): string => {
  const known = new Date(Date.parse(at) + nodesAgreeAfterMs).toISOString()
  return event === 'purge' && known > now ? known : now
}

/** What is due at one endpoint, the oldest first. */
export const dueAt = (req: PayloadRequest, endpoint: string, now: string, limit: number) =>
  findRows<DeliveryRow>(
    req,
    deliveriesSlug,
    {
      and: [
        { endpoint: { equals: endpoint } },
        { state: { equals: 'waiting' } },
        { nextAt: { less_than_equal: now } },
      ],
    },
    { sort: 'publicNumber', limit },
  )

export const readDelivery = (req: PayloadRequest, id: string | number) =>
  findRow<DeliveryRow>(req, deliveriesSlug, { id: { equals: id } })

/** Changes one, inside a transaction that holds the lock of its text. */
export const changeDelivery = (
  req: PayloadRequest,
  id: string | number,
  data: Partial<DeliveryRow>,
): Promise<void> => changeRow(req, deliveriesSlug, id, data)
