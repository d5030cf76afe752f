import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import type { PublicEvent } from '../../domain/ledger/event.js'
import { isCache, wantsEvent } from '../../domain/webhooks/wantsEvent.js'
import { deliveriesSlug } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { publicEventsAfter } from '../store/ledger.js'
import { addRow, findRow } from '../store/rows.js'
import { dueFrom, headOfLane, type DeliveryRow } from './deliveryRows.js'
import { changeEndpoint, readEndpoint, type Endpoint } from './endpoints.js'
import { messagesOf, type LinksOf, type Message } from './messagesOf.js'
import { purgesOf, type KeysOf } from './purgesOf.js'

/** Public events looked at in one go. */
const batch = 100

const plan = async (
  req: PayloadRequest,
  endpoint: Endpoint,
  { number, at }: PublicEvent,
  { document, sequence, event, body }: Message,
): Promise<void> => {
  const id = String(endpoint.id)
  const key = `${id}|${document}|${sequence}`
  // Another node may have planned it; a number that was planned is planned once.
  if ((await findRow(req, deliveriesSlug, { key: { equals: key } })) !== null) return
  const head = await headOfLane(req, { endpoint: id, document })
  const row: DeliveryRow = {
    key,
    endpoint: id,
    document,
    sequence,
    publicNumber: number,
    event,
    at,
    body,
    state: 'waiting',
    nextAt: head === null ? dueFrom({ at, event }, runtimeOf(req.payload).now()) : null,
    attempts: 0,
    endedAt: null,
    log: '[]',
  }
  await addRow(req, deliveriesSlug, row)
}

/**
 * Makes a delivery of each public event that an endpoint has not been planned for and wants. The
 * public ledger is the outbox: an act writes its row there in its own transaction, and the numbers
 * have no gaps, so whoever goes on behind the last one misses none.
 */
export const planDeliveries = async (
  payload: Payload,
  endpoint: Endpoint,
  { keysOf, linksOf }: { readonly keysOf: KeysOf; readonly linksOf: LinksOf },
  isStopping: () => boolean,
): Promise<void> => {
  const makeReq = () => createLocalReq({}, payload)
  let { plannedTo } = endpoint
  while (!isStopping()) {
    const events = await publicEventsAfter(await makeReq(), plannedTo, batch)
    for (const event of events) {
      if (isStopping()) return
      const keys = [...new Set(event.members.map(({ document }) => document))].sort()
      await engineOf(payload).inTransaction(payload, { keys, makeReq }, async (req) => {
        // It was deleted meanwhile: nothing may be left behind for it.
        if ((await readEndpoint(req, endpoint.id)) === null) return
        const messages = isCache(endpoint)
          ? purgesOf(req, event, keysOf)
          : messagesOf(req, event, linksOf)
        for (const message of await messages)
          if (wantsEvent(endpoint, message.event, message.type))
            await plan(req, endpoint, event, message)
        await changeEndpoint(req, endpoint.id, { plannedTo: event.number })
      })
      plannedTo = event.number
    }
    if (events.length < batch) return
  }
}
