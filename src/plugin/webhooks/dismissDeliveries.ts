import { createLocalReq, type Payload } from 'payload'
import { deliveriesSlug } from '../collections/machinery.js'
import { findRows, removeRows } from '../store/rows.js'
import { readDelivery } from './deliveryRows.js'
import { underTheLock } from './underTheLock.js'
import { whereDead, type ReplayQuestion } from './replayDeliveries.js'

/** Takes deliveries that were given up out of the log for good; gives how many. */
export const dismissDeliveries = async (
  payload: Payload,
  question: ReplayQuestion,
): Promise<number> => {
  const found = await findRows<{ document: string }>(
    await createLocalReq({}, payload),
    deliveriesSlug,
    whereDead(question),
    { select: ['document'] },
  )
  let dismissed = 0
  for (const { id, document } of found)
    dismissed += await underTheLock(payload, document, async (req) => {
      if ((await readDelivery(req, id))?.state !== 'dead') return 0
      await removeRows(req, deliveriesSlug, { id: { equals: id } })
      return 1
    })
  return dismissed
}
