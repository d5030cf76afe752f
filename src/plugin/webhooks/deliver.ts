import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { decideNextAttempt } from '../../domain/webhooks/decideNextAttempt.js'
import { runtimeOf } from '../runtime/runtime.js'
import {
  changeDelivery,
  headOfLane,
  readDelivery,
  type Attempt,
  type DeliveryRow,
  type StoredDelivery,
} from './deliveryRows.js'
import { changeEndpoint, readEndpoint, type Endpoint } from './endpoints.js'
import { messageId } from './messagesOf.js'
import { postMessage, type PostAnswer, type PostOptions } from './postMessage.js'
import { secretsOf } from './secretsOf.js'
import { signedHeaders } from './signature.js'

/** What came of one delivery. `busy`: somebody else has it, or another goes before it. */
export type DeliveryOutcome = 'delivered' | 'again' | 'dead' | 'refused-for-good' | 'busy'

export type DeliverOptions = Omit<PostOptions, 'allowsPrivate'> & {
  /** From 0 to 1, for the jitter of the next attempt. */
  readonly chance: () => number
}

/** So long nobody else takes a delivery that somebody has; then its sender counts as dead. */
const leaseMs = 60_000

/** Attempts the log keeps: all of a day, and some of what was sent again by hand. */
const mostLogged = 30

const inTransaction = <T>(
  payload: Payload,
  document: string,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> =>
  engineOf(payload).inTransaction(
    payload,
    { keys: [document], makeReq: () => createLocalReq({}, payload) },
    work,
  )

/** Takes a delivery for this process; null: it is not to be sent now. */
const claim = (payload: Payload, { document, id }: StoredDelivery): Promise<Endpoint | null> =>
  inTransaction(payload, document, async (req) => {
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
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'communique-webhooks',
      ...signedHeaders(secretsOf(payload, endpoint.secrets), {
        id: messageId(row),
        timestamp: Math.floor(Date.parse(at) / 1_000),
        body: row.body,
      }),
    }
    const answer = await postMessage(new URL(endpoint.url), headers, row.body, {
      ...options,
      allowsPrivate: runtimeOf(payload).options.webhooks.allowsPrivateAddresses,
    })
    return { attempt: log(answer.status, null), answer }
  } catch (error) {
    return {
      attempt: log(null, error instanceof Error ? error.message : String(error)),
      answer: null,
    }
  }
}

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
const settle = (
  payload: Payload,
  sent: StoredDelivery,
  attempt: Attempt,
  { answer, chance }: { readonly answer: PostAnswer | null; readonly chance: number },
): Promise<DeliveryOutcome> =>
  inTransaction(payload, sent.document, async (req) => {
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
      if (next?.nextAt === null) await changeDelivery(req, next.id, { nextAt: now })
      return ended.state
    }
    if (answer?.status !== 410) return 'again'
    // Standard Webhooks: whoever answers 410 wants no more. What waits is kept.
    await changeEndpoint(req, row.endpoint, { isEnabled: false })
    return 'refused-for-good'
  })

/**
 * Sends one delivery that is due, if nobody else does and nothing about the same text goes before
 * it, and writes down what came of it. A crash in between sends it again, once its time is up.
 */
export const deliver = async (
  payload: Payload,
  row: StoredDelivery,
  options: DeliverOptions,
): Promise<{ outcome: DeliveryOutcome; attempt: Attempt | null }> => {
  const endpoint = await claim(payload, row)
  if (endpoint === null) return { outcome: 'busy', attempt: null }
  const { answer, attempt } = await send(payload, row, endpoint, options)
  const outcome = await settle(payload, row, attempt, { answer, chance: options.chance() })
  return { outcome, attempt }
}
