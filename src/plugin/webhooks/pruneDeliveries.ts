import { createLocalReq, type Payload, type Where } from 'payload'
import { deliveriesSlug } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { findRows, removeRows } from '../store/rows.js'

const dayMs = 86_400_000

/** Rows that go in one statement. */
const batch = 500

/**
 * Forgets deliveries that were taken long ago, so that the log of a busy house does not outgrow its
 * record. What was given up stays until somebody sends it again or dismisses it.
 * @returns how many went
 */
export const pruneDeliveries = async (
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<number> => {
  const { keepDeliveredDays } = runtimeOf(payload).options.webhooks
  if (keepDeliveredDays === 0) return 0
  const before = new Date(Date.parse(runtimeOf(payload).now()) - keepDeliveredDays * dayMs)
  const isOld: Where = {
    and: [{ state: { equals: 'delivered' } }, { endedAt: { less_than: before.toISOString() } }],
  }
  let pruned = 0
  while (!isStopping()) {
    const req = await createLocalReq({}, payload)
    const options = { select: ['key'], sort: 'publicNumber', limit: batch }
    const rows = await findRows(req, deliveriesSlug, isOld, options)
    if (rows.length === 0) break
    // Somebody may have sent one of them again meanwhile: then it is not old any more.
    const where: Where = { and: [{ id: { in: rows.map(({ id }) => id) } }, isOld] }
    await removeRows(req, deliveriesSlug, where)
    pruned += rows.length
    if (rows.length < batch) break
  }
  return pruned
}
