import type { Payload } from 'payload'
import { decideNextAttempt } from '../../domain/webhooks/decideNextAttempt.js'
import { runtimeOf } from '../runtime/runtime.js'
import {
  changeDelivery,
  dueFrom,
  headOfLane,
  readDelivery,
  type Attempt,
  type DeliveryRow,
  type StoredDelivery,
} from './deliveryRows.js'
import { changeEndpoint } from './endpoints.js'
import type { PostAnswer } from './postMessage.js'
import { underTheLock } from './underTheLock.js'

/** What came of one delivery. `busy`: somebody else has it, or another goes before it. */
export type DeliveryOutcome = 'delivered' | 'again' | 'dead' | 'refused-for-good' | 'busy'

/** Attempts the log keeps: all of a day, and some of what was sent again by hand. */
const mostLogged = 30

type Ended = Pick<DeliveryRow, 'state' | 'nextAt' | 'endedAt'>

const decide = (
  row: StoredDelivery,
  answer: PostAnswer | null,
  now: string,
  chance: number,
): Ended => {
  if (answer !== null && answer.status >= 200 && answer.status < 300)
    return { state: 'delivered', nextAt: null, endedAt: now }
  const next = decideNextAttempt({
    attempts: row.attempts + 1,
    now,
    chance,
    retryAfterSeconds: answer?.retryAfterSeconds ?? null,
  })
  return next.kind === 'dead'
    ? { state: 'dead', nextAt: null, endedAt: now }
    : { state: 'waiting', nextAt: next.at, endedAt: null }
}

/** Writes down what came of it, and lets the next one about the same text go. */
export const settleDelivery = (
  payload: Payload,
  sent: StoredDelivery,
  attempt: Attempt,
  { answer, chance }: { readonly answer: PostAnswer | null; readonly chance: number },
): Promise<DeliveryOutcome> =>
  underTheLock(payload, sent.document, async (req) => {
    const row = await readDelivery(req, sent.id)
    if (row === null || row.state !== 'waiting') return 'busy'
    const now = runtimeOf(payload).now()
    const ended = decide(row, answer, now, chance)
    const log = [...(JSON.parse(row.log) as Attempt[]), attempt].slice(-mostLogged)
    await changeDelivery(req, row.id, {
      ...ended,
      attempts: row.attempts + 1,
      log: JSON.stringify(log),
    })
    if (ended.state !== 'waiting') {
      const next = await headOfLane(req, row)
      if (next?.nextAt === null) await changeDelivery(req, next.id, { nextAt: dueFrom(next, now) })
      return ended.state
    }
    if (answer?.status !== 410) return 'again'
    // Standard Webhooks: whoever answers 410 wants no more. What waits is kept.
    await changeEndpoint(req, row.endpoint, { isEnabled: false })
    return 'refused-for-good'
  })
