import type { PayloadRequest, Where } from 'payload'
import { machinery } from '../collections/machinery.js'
import { findRow, findRows } from '../store/rows.js'
import type { PublicationRow } from './openRows.js'

/** How many redirects delivery follows before a text counts as gone. */
const longestChain = 5

/** Where readers of a text that was taken down are sent, in one language. */
export type Redirect = {
  readonly document: string
  readonly locale: string
  /** The document that was named when the text was taken down. */
  readonly to: string
  /** Nothing can be read there any more: readers are told why the text is gone, and not led on. */
  readonly isDead: boolean
}

type Row = Pick<PublicationRow, 'document' | 'locale' | 'redirectTo' | 'status'>

const columns = ['document', 'locale', 'redirectTo', 'status']

const isDead = async (req: PayloadRequest, from: Row): Promise<boolean> => {
  let to = from.redirectTo
  for (let step = 0; step < longestChain && to !== null; step += 1) {
    const next: Row | null = await findRow<Row>(req, machinery.publications, {
      and: [
        { document: { equals: to } },
        { locale: { equals: from.locale } },
        { isCurrent: { equals: true } },
      ],
    })
    if (next?.status === 'live' || next?.status === 'withdrawn') return false
    to = next?.status === 'redirected' ? next.redirectTo : null
  }
  return true
}

/**
 * Where readers are sent now: from one document, or from all. A target is public when it is named;
 * it may go away later, which is no fault of the record, and somebody should hear of it.
 */
export const findRedirects = async (
  req: PayloadRequest,
  document?: string,
): Promise<Redirect[]> => {
  const where: Where[] = [{ status: { equals: 'redirected' } }, { isCurrent: { equals: true } }]
  if (document !== undefined) where.push({ document: { equals: document } })
  const rows = await findRows<Row>(
    req,
    machinery.publications,
    { and: where },
    { select: columns, sort: 'document' },
  )
  const found: Redirect[] = []
  for (const row of rows)
    found.push({
      document: row.document,
      locale: row.locale,
      to: row.redirectTo ?? '',
      isDead: await isDead(req, row),
    })
  return found
}
