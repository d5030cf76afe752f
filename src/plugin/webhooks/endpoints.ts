import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Subscription } from '../../domain/webhooks/wantsEvent.js'
import type { DeliveryEvent } from '../../domain/webhooks/webhookEvents.js'
import { webhooksSlug } from './webhooksSlug.js'

/** An endpoint as the worker knows it. */
export type Endpoint = Subscription & {
  readonly id: string | number
  readonly url: string
  readonly description: string | null
  readonly isEnabled: boolean
  /** As stored; see `secretsOf`. */
  readonly secrets: string
  /** The public number up to which deliveries are planned. */
  readonly plannedTo: number
}

type Row = {
  id: string | number
  url: string
  description?: string | null
  isEnabled?: boolean | null
  events?: DeliveryEvent[] | null
  types?: string[] | null
  secrets: string
  plannedTo?: number | null
}

const collection = webhooksSlug as CollectionSlug

const endpointFrom = (row: Row): Endpoint => ({
  id: row.id,
  url: row.url,
  description: row.description ?? null,
  isEnabled: row.isEnabled === true,
  events: row.events ?? [],
  types: row.types ?? [],
  secrets: row.secrets,
  plannedTo: row.plannedTo ?? 0,
})

/** Endpoints in the order in which they were made. */
export const readEndpoints = async (
  req: PayloadRequest,
  where: Where = {},
): Promise<Endpoint[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(endpointFrom)
}

/** One endpoint; null where it is not there. */
export const readEndpoint = async (
  req: PayloadRequest,
  id: string | number,
): Promise<Endpoint | null> => (await readEndpoints(req, { id: { equals: id } })).at(0) ?? null

/** Changes columns past the form and its hooks. */
export const changeEndpoint = async (
  req: PayloadRequest,
  id: string | number,
  data: { plannedTo?: number; secrets?: string; isEnabled?: boolean; url?: string },
): Promise<void> => {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
}
