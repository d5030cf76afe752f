import { createLocalReq, type Payload } from 'payload'
import { Busy } from '../../database/errors.js'
import { runtimeOf } from '../runtime/runtime.js'
import { createNap } from '../schedule/nap.js'
import type { SchedulerLog } from '../schedule/SchedulerLog.js'
import { deliver, type DeliverOptions } from './deliver.js'
import { dueAt, type StoredDelivery } from './deliveryRows.js'
import { readEndpoints, type Endpoint } from './endpoints.js'
import { keepCacheEndpoint } from './keepCacheEndpoint.js'
import type { LinksOf } from './messagesOf.js'
import { pruneDeliveries } from './pruneDeliveries.js'
import { planDeliveries } from './planDeliveries.js'
import type { KeysOf } from './purgesOf.js'

export type WebhookWorkerOptions = Partial<DeliverOptions> & {
  readonly payload: Payload
  /**
   * The longest time between two looks at what is due, in milliseconds. What this process makes
   * public is told at once.
   * @default 2000
   */
  readonly everyMs?: number
  /**
   * Where the public finds a text.
   * @default nowhere: messages carry no links
   */
  readonly linksOf?: LinksOf
  /**
   * What shared caches are to forget after a text changed.
   * @default the document keys of the text and of what shows it
   */
  readonly keysOf?: KeysOf
  /** @default Payload's own logger */
  readonly log?: SchedulerLog
}

/** Tells endpoints what becomes public. */
export type WebhookWorker = {
  /** Looks at once, so that what was missed meanwhile is told, and then again and again. */
  readonly start: () => void
  /** Ends after the requests at hand; the database is no longer used when it resolves. */
  readonly stop: () => Promise<void>
  /** One look now: resolves when everything that is due was tried. */
  readonly runNow: () => Promise<void>
}

/** How often what was delivered long ago is forgotten, in milliseconds of the product's clock. */
const pruneEveryMs = 3_600_000

/** Deliveries to one endpoint at a time, each about another text. */
const atOnce = 4

const firstOfEachText = (rows: readonly StoredDelivery[]): StoredDelivery[] =>
  [...new Map([...rows].reverse().map((row) => [row.document, row])).values()].reverse()

/**
 * Makes a worker for a Payload instance with the plugin. Our server starts one; several on one
 * database are fine: each delivery is sent by one of them at a time, and what a dead one had is taken
 * over. An endpoint that is slow holds up no other.
 */
export const createWebhookWorker = (options: WebhookWorkerOptions): WebhookWorker => {
  const { payload, everyMs = 2_000, linksOf = () => [] } = options
  const keysOf: KeysOf = options.keysOf ?? (({ document, shownBy }) => [document, ...shownBy])
  const log: SchedulerLog = options.log ?? payload.logger
  const sending: DeliverOptions = {
    timeoutMs: options.timeoutMs ?? 15_000,
    chance: options.chance ?? Math.random,
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
  }
  const nap = createNap()
  const atWork = new Map<string, Promise<void>>()
  let isRunning = false
  let isStopping = false
  let trouble: string | null = null
  let isCacheKept = false
  let prunedAt = Number.NEGATIVE_INFINITY
  let loop: Promise<void> | null = null

  /** Whether anything came of it: what is busy elsewhere is not asked for again at once. */
  const sendOne = async ({ url }: Endpoint, row: StoredDelivery): Promise<boolean> => {
    const { attempt, outcome } = await deliver(payload, row, sending)
    const details = { url, document: row.document, event: row.event, attempt }
    if (outcome === 'again') log.warn(details, 'a webhook was not taken; it is tried again')
    if (outcome === 'dead') log.error(details, 'a webhook was not taken for a day; it is given up')
    if (outcome === 'refused-for-good')
      log.error(details, 'a receiver wants no more webhooks: its endpoint was switched off')
    return outcome === 'delivered' || outcome === 'dead'
  }

  const serve = async (endpoint: Endpoint): Promise<void> => {
    await planDeliveries(payload, endpoint, { keysOf, linksOf }, () => isStopping)
    let isMoving = true
    while (isMoving && !isStopping) {
      const req = await createLocalReq({}, payload)
      const due = await dueAt(req, String(endpoint.id), runtimeOf(payload).now(), 100)
      const waiting = firstOfEachText(due)
      isMoving = false
      const sendNext = async (): Promise<void> => {
        for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
          if (isStopping) return
          if (await sendOne(endpoint, row)) isMoving = true
        }
      }
      const ended = await Promise.allSettled(Array.from({ length: atOnce }, sendNext))
      const failed = ended.find((one) => one.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    }
  }

  /** A database in trouble is said once, not every other second for as long as it lasts. */
  const say = (error: unknown): void => {
    const sentence = error instanceof Error ? error.message : String(error)
    if (!(error instanceof Busy) && trouble !== sentence)
      log.error({ err: error }, 'webhooks could not be seen to; it is tried again')
    trouble = sentence
  }

  const look = async (): Promise<void> => {
    if (!isCacheKept) {
      await keepCacheEndpoint(payload)
      isCacheKept = true
    }
    const req = await createLocalReq({}, payload)
    const endpoints = await readEndpoints(req, { isEnabled: { equals: true } })
    for (const endpoint of endpoints) {
      const id = String(endpoint.id)
      if (atWork.has(id)) continue
      const work = serve(endpoint)
        .catch(say)
        .finally(() => atWork.delete(id))
      atWork.set(id, work)
    }
    const now = Date.parse(runtimeOf(payload).now())
    if (now - prunedAt >= pruneEveryMs) {
      const count = await pruneDeliveries(payload, () => isStopping)
      if (count > 0) log.info({ count }, 'webhooks that were delivered long ago were forgotten')
      prunedAt = now
    }
    trouble = null
  }

  const run = async (): Promise<void> => {
    while (!isStopping) {
      await look().catch(say)
      await nap.sleep(everyMs)
    }
  }

  const onCommitted = ({ publicNumber }: { publicNumber: number | null }): void => {
    if (publicNumber !== null) nap.wake()
  }

  return {
    start: () => {
      if (isRunning) return
      isRunning = true
      isStopping = false
      runtimeOf(payload).listeners.add(onCommitted)
      loop = run()
    },
    stop: async () => {
      isStopping = true
      runtimeOf(payload).listeners.delete(onCommitted)
      nap.wake()
      await loop
      await Promise.all(atWork.values())
      isRunning = false
      isStopping = false
    },
    runNow: async () => {
      await Promise.all(atWork.values())
      await look()
      await Promise.all(atWork.values())
    },
  }
}
