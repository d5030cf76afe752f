import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { WebhookLink } from '../../domain/webhooks/webhookBody.js'
import { webhookBody } from '../../domain/webhooks/webhookBody.js'
import { webhookEventOf, type PublicStatus } from '../../domain/webhooks/webhookEventOf.js'
import type { DeliveryEvent } from '../../domain/webhooks/webhookEvents.js'
import type { PublicEvent } from '../../domain/ledger/event.js'
import { machinery } from '../collections/machinery.js'
import type { PublicationRow } from '../publications/openRows.js'
import { subjectOf } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'

/** Where the public finds a text; the product's own delivery answers this. */
export type LinksOf = (text: {
  readonly type: string
  readonly slug: string | null
  readonly locales: readonly string[]
}) => readonly WebhookLink[]

/** A message about one text, before anybody is told. */
export type Message = {
  readonly document: string
  readonly sequence: number
  readonly type: string
  readonly event: DeliveryEvent
  readonly body: string
}

/** The id under which every receiver knows a message, however often it gets it. */
export const messageId = ({ document, sequence }: Pick<Message, 'document' | 'sequence'>): string =>
  `msg_${createHash('sha256').update(`${document}#${sequence}`).digest('hex').slice(0, 32)}`

const columns = ['locale', 'slug', 'status', 'fingerprint', 'documentId'] as const
type Row = Pick<PublicationRow, (typeof columns)[number]>

const rowsWhere = (
  req: PayloadRequest,
  document: string,
  number: number,
  column: 'fromNumber' | 'toNumber',
): Promise<Row[]> =>
  findRows<Row>(
    req,
    machinery.publications,
    { and: [{ document: { equals: document } }, { [column]: { equals: number } }] },
    { select: columns, sort: 'locale' },
  )

const statusOf = (rows: readonly Row[]): PublicStatus => rows.at(0)?.status ?? null

/**
 * What one public event is to receivers: a message about each text whose publications it ended or
 * began. Read from the publications alone, so nothing that is not public can stand in it.
 */
export const messagesOf = async (
  req: PayloadRequest,
  { at, members, number }: PublicEvent,
  linksOf: LinksOf,
): Promise<Message[]> => {
  const messages: Message[] = []
  for (const { document, sequence } of members) {
    const before = await rowsWhere(req, document, number, 'toNumber')
    const after = await rowsWhere(req, document, number, 'fromNumber')
    const event = webhookEventOf(statusOf(before), statusOf(after))
    const [first] = after
    if (event === null || first === undefined) continue
    const { slug: type } = subjectOf(document)
    const { documentId: id, slug } = first
    const locales = after.map(({ locale }) => locale)
    const body = webhookBody({
      type: event,
      timestamp: at,
      data: {
        type,
        id,
        slug,
        locales,
        number,
        fingerprint: event === 'gone' ? null : first.fingerprint,
        links: linksOf({ type, slug, locales }),
      },
    })
    messages.push({ document, sequence, type, event, body })
  }
  return messages
}
