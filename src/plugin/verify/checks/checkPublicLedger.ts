import type { PayloadRequest } from 'payload'
import {
  checkEnd,
  checkLink,
  startOfChain,
  type ChainDifference,
} from '../../../domain/ledger/checkChain.js'
import type { PublicEvent } from '../../../domain/ledger/event.js'
import { isPublicEvent } from '../../../domain/ledger/isLedgerEvent.js'
import { machinery } from '../../collections/machinery.js'
import { publicHeadKey } from '../../store/heads.js'
import { noQueueColumns } from '../../store/queueColumns.js'
import { pagesOf } from '../../store/pagesOf.js'
import { findRow, findRows } from '../../store/rows.js'
import { difference, type Difference } from '../difference.js'
import type { OnProgress } from '../progress.js'
import {
  parsed,
  type StoredEvent,
  type StoredHead,
  type StoredPublicEvent,
} from '../read/stored.js'
import type { Walked } from '../read/tally.js'
import { endOf } from './checkChain.js'
import { chainSentences } from './sentences.js'
import { fitsQueue } from './checkHead.js'

const say = (number: unknown, problem: string): Difference =>
  difference(machinery.publicLedger, `#${String(number)}`, problem)

const sayLink = ({ position, problem }: ChainDifference): Difference[] => {
  const ofHead = difference(machinery.heads, publicHeadKey, chainSentences[problem])
  const ofEvent = say(position, chainSentences[problem])
  if (problem === 'head-differs') return [ofEvent, ofHead]
  return problem === 'head-missing' ? [ofHead] : [ofEvent]
}

/** Whose chains lack an event that the public ledger says they have. */
const checkMembers = async (
  req: PayloadRequest,
  events: readonly PublicEvent[],
): Promise<Difference[]> => {
  const documents = new Set(events.flatMap(({ members }) => members.map((one) => one.document)))
  const numbers = events.map(({ number }) => number)
  const own = await findRows<StoredEvent>(
    req,
    machinery.ledger,
    { and: [{ document: { in: [...documents] } }, { publicNumber: { in: numbers } }] },
    { select: ['document', 'sequence', 'publicNumber'] },
  )
  const there = new Set(
    own.map(({ document, sequence, publicNumber }) => `${publicNumber} ${document} #${sequence}`),
  )
  return events.flatMap(({ number, members }) =>
    members
      .map(({ document, sequence }) => `${document} #${sequence}`)
      .filter((name) => !there.has(`${number} ${name}`))
      .map((name) => say(number, `${name} does not say the same`)),
  )
}

/** The public ledger is one whole chain, never goes back in time, and the documents' chains agree. */
export const checkPublicLedger = async (
  req: PayloadRequest,
  onProgress: OnProgress,
): Promise<{ differences: Difference[]; publicNumber: number; walked: Walked }> => {
  const readHead = () =>
    findRow<StoredHead>(req, machinery.heads, { key: { equals: publicHeadKey } })
  const differences: Difference[] = []
  const total = endOf(await readHead())?.position ?? 0
  let end = startOfChain
  let done = 0
  let lastAt = ''
  const take = async (rows: readonly StoredPublicEvent[]): Promise<void> => {
    const events: PublicEvent[] = []
    for (const { number, type, at, event: text, hash } of rows) {
      const event = parsed(text)
      const isRead = isPublicEvent(event)
      const previous = isRead ? event.previous : null
      const step = checkLink(end, { position: number, hash, text: String(text), previous })
      end = step.end
      differences.push(...step.differences.flatMap(sayLink))
      if (!isRead)
        differences.push(say(number, 'this event cannot be read: it has not the form of one'))
      else {
        if (event.number !== number || event.type !== type || event.at !== at)
          differences.push(say(number, 'its columns do not say what its event says'))
        if (event.at < lastAt) differences.push(say(number, 'its time runs backwards'))
        lastAt = event.at
        events.push(event)
      }
    }
    if (events.length > 0) differences.push(...(await checkMembers(req, events)))
    done += rows.length
    onProgress({ what: 'public events', done, total: Math.max(done, total) })
  }

  for await (const rows of pagesOf<StoredPublicEvent>(req, machinery.publicLedger, {
    along: 'number',
  }))
    await take(rows)
  // An act writes row and head at once, so a head that is read now speaks for every row before it.
  const head = await readHead()
  const headEnd = endOf(head)
  if (headEnd !== null && headEnd.position > end.position)
    await take(
      await findRows<StoredPublicEvent>(
        req,
        machinery.publicLedger,
        {
          and: [
            { number: { greater_than: end.position } },
            { number: { less_than_equal: headEnd.position } },
          ],
        },
        { sort: 'number' },
      ),
    )
  differences.push(...checkEnd(end, headEnd).flatMap(sayLink))
  const isSame =
    head === null ||
    // Before the first public event it may be there as a lock, which holds nothing.
    ((done === 0 || head.state === JSON.stringify({ at: lastAt })) &&
      (head.workingState ?? null) === null &&
      (head.publicState ?? null) === null &&
      fitsQueue(head, noQueueColumns))
  if (!isSame)
    differences.push(
      difference(machinery.heads, publicHeadKey, 'what it caches is not what its events say'),
    )
  return {
    differences,
    publicNumber: end.position,
    walked: [
      [machinery.publicLedger, done],
      [machinery.heads, head === null ? 0 : 1],
    ],
  }
}
