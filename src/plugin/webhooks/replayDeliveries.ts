import { createLocalReq, type Payload, type Where } from 'payload'
import { deliveriesSlug } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { findRows } from '../store/rows.js'
import { changeDelivery, readDelivery, type DeliveryRow } from './deliveryRows.js'
import { underTheLock } from './underTheLock.js'

/** Which deliveries somebody means. */
export type ReplayQuestion = {
  /** By their ids; to be sent again, delivered ones too. */
  readonly ids?: readonly string[]
  /** All dead ones of this endpoint; with `ids`: those of them that are its. */
  readonly endpoint?: string
}

const whereOf = ({ ids, endpoint }: ReplayQuestion): Where => ({
  and: [
    ids === undefined ? { state: { equals: 'dead' } } : { id: { in: [...ids] } },
    ...(endpoint === undefined ? [] : [{ endpoint: { equals: endpoint } }]),
  ],
})

/** Those of them that were given up. */
export const whereDead = (question: ReplayQuestion): Where => ({
  and: [whereOf(question), { state: { equals: 'dead' } }],
})

/**
 * Puts deliveries back to wait, with a day of attempts before them, the oldest first; gives how many.
 * What waits anyway is left as it is.
 */
export const replayDeliveries = async (
  payload: Payload,
  question: ReplayQuestion,
): Promise<number> => {
  const found = await findRows<DeliveryRow>(
    await createLocalReq({}, payload),
    deliveriesSlug,
    whereOf(question),
    {
      sort: 'publicNumber',
      select: ['document'],
    },
  )
  let replayed = 0
  for (const { id, document } of found)
    replayed += await underTheLock(payload, document, async (req) => {
      const row = await readDelivery(req, id)
      if (row === null || row.state === 'waiting') return 0
      await changeDelivery(req, id, {
        state: 'waiting',
        nextAt: runtimeOf(payload).now(),
        attempts: 0,
        endedAt: null,
      })
      return 1
    })
  return replayed
}
