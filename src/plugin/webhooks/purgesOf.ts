import type { PayloadRequest, Where } from 'payload'
import type { PublicEvent } from '../../domain/ledger/event.js'
import { purgeBody } from '../../domain/webhooks/purgeBody.js'
import { machinery } from '../collections/machinery.js'
import { subjectOf } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'
import type { Message } from './messagesOf.js'

/**
 * The keys of what shows a text that changed, and of the text; the product's own delivery says which
 * answers bear which.
 */
export type KeysOf = (changed: {
  /** Document key. */
  readonly document: string
  /** Document keys of what refers to it, and of what it refers to: that may list it. */
  readonly shownBy: readonly string[]
}) => readonly string[]

/** With more than these everything is forgotten anyway. */
const mostNeighbours = 500

const neighboursOf = async (
  req: PayloadRequest,
  document: string,
  number: number,
): Promise<string[]> => {
  const find = (where: Where, select: readonly string[]) =>
    findRows<{ document: string; facet: string }>(req, machinery.facets, where, {
      select,
      limit: mostNeighbours,
    })
  const hosts = await find(
    { and: [{ facet: { equals: `ref:${document}` } }, { isCurrent: { equals: true } }] },
    ['document'],
  )
  const rows = await findRows(
    req,
    machinery.publications,
    {
      and: [
        { document: { equals: document } },
        { or: [{ fromNumber: { equals: number } }, { toNumber: { equals: number } }] },
      ],
    },
    { select: ['document'] },
  )
  const own = await find({ publication: { in: rows.map(({ id }) => String(id)) } }, ['facet'])
  return [
    ...hosts.map((host) => host.document),
    ...own.flatMap(({ facet }) => (facet.startsWith('ref:') ? facet.slice('ref:'.length) : [])),
  ]
}

/**
 * What shared caches are to forget after one public event, text by text; a text that nobody could
 * read before or after is none of theirs, but its 410 may say something else now.
 */
export const purgesOf = async (
  req: PayloadRequest,
  { members, number }: PublicEvent,
  keysOf: KeysOf,
): Promise<Message[]> => {
  const messages: Message[] = []
  for (const { document, sequence } of members) {
    const shownBy = [...new Set(await neighboursOf(req, document, number))]
    messages.push({
      document,
      sequence,
      type: subjectOf(document).slug,
      event: 'purge',
      body: purgeBody(keysOf({ document, shownBy })),
    })
  }
  return messages
}
