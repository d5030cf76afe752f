import { requestSeal } from '../acts/requests.js'
import { machinery } from '../collections/machinery.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

type RequestRow = { key: string; request: string; answer: string; at: string; hash: string }
type OutboxRow = {
  document: string
  sequence: number
  type: string
  publicNumber?: number | null
  at: string
}

const checkAnswers = async (record: EditorialRecord): Promise<Difference[]> => {
  const rows = await findRows<RequestRow>(record.req, machinery.requests, {})
  const there = new Set(rows.map((row) => row.key))
  const wanted = [...record.chains.values()]
    .flat()
    .map((event) => event.details?.request)
    .filter((key): key is string => key !== undefined)
  return [
    ...rows
      .filter((row) => requestSeal(row) !== row.hash)
      .map((row) => difference(machinery.requests, row.key, 'this answer was altered')),
    ...wanted
      .filter((key) => !there.has(key))
      .map((key) => difference(machinery.requests, key, 'this answer is missing')),
    ...rows
      .filter((row) => !wanted.includes(row.key))
      .map((row) => difference(machinery.requests, row.key, 'no event led to this answer')),
  ]
}

const checkOutbox = async (record: EditorialRecord): Promise<Difference[]> => {
  const nameOf = (document: string, sequence: number): string => `${document} #${sequence}`
  const rows = await findRows<OutboxRow>(record.req, machinery.outbox, {})
  const events = new Map(
    [...record.chains.entries()]
      .filter(([document]) => !document.startsWith('people/'))
      .flatMap(([, chain]) => chain)
      .filter((event) => event.type !== 'edited')
      .map((event) => [nameOf(event.document, event.sequence), event]),
  )
  const differences: Difference[] = []
  for (const row of rows) {
    const name = nameOf(row.document, row.sequence)
    const event = events.get(name)
    const fits =
      event !== undefined &&
      event.type === row.type &&
      event.at === row.at &&
      event.publicNumber === (row.publicNumber ?? null)
    if (!fits)
      differences.push(difference(machinery.outbox, name, 'it does not say what its event says'))
    events.delete(name)
  }
  for (const name of events.keys())
    differences.push(difference(machinery.outbox, name, 'this notice is missing'))
  return differences
}

/** Remembered answers and the outbox fit the events they came with. */
export const checkRequests = async (record: EditorialRecord): Promise<Difference[]> => [
  ...(await checkAnswers(record)),
  ...(await checkOutbox(record)),
]
