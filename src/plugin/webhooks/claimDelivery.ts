import type { Payload } from 'payload'
import { runtimeOf } from '../runtime/runtime.js'
import { changeDelivery, headOfLane, readDelivery, type StoredDelivery } from './deliveryRows.js'
import { readEndpoint, type Endpoint } from './endpoints.js'
import { underTheLock } from './underTheLock.js'

/** So long nobody else takes a delivery that somebody has; then its sender counts as dead. */
const leaseMs = 60_000

/** Takes a delivery for this process; null: it is not to be sent now. */
export const claimDelivery = (
  payload: Payload,
  { document, id }: StoredDelivery,
): Promise<Endpoint | null> =>
  underTheLock(payload, document, async (req) => {
    const now = runtimeOf(payload).now()
    const row = await readDelivery(req, id)
    if (row === null || row.state !== 'waiting' || row.nextAt === null || row.nextAt > now)
      return null
    const endpoint = await readEndpoint(req, row.endpoint)
    if (endpoint?.isEnabled !== true) return null
    const head = await headOfLane(req, row)
    const isFirst = head?.id === row.id
    const until = new Date(Date.parse(now) + leaseMs).toISOString()
    await changeDelivery(req, id, { nextAt: isFirst ? until : null })
    return isFirst ? endpoint : null
  })
