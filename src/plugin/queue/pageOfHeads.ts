import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { hiddenFrom } from '../limits/hiddenFrom.js'
import { runtimeOf } from '../runtime/runtime.js'
import { writeCursor, type Cursor } from './readParameters.js'

/** A document that was found, with its state. */
export type Found = { readonly document: string; readonly state: DocumentState }

type Row = { id: string | number; key: string; state?: string | null } & Record<string, unknown>

/** What the workflow governs today; what it once did waits for nobody. */
const governed = (req: PayloadRequest): string[] => {
  const { collections, globals } = runtimeOf(req.payload).options
  return [...Object.keys(collections), ...Object.keys(globals)]
}

const behind = (column: string, { at, key }: Cursor): Where => ({
  or: [
    { [column]: { greater_than: at } },
    { and: [{ [column]: { equals: at } }, { key: { greater_than: key } }] },
  ],
})

type AskedHeads = { readonly where: readonly Where[]; readonly collection?: string | undefined }

/** Those that may be seen and that a list is about. */
const whereListed = async (
  req: PayloadRequest,
  column: 'waits' | 'owed',
  { collection, where }: AskedHeads,
): Promise<Where[]> => {
  const hidden = [...(await hiddenFrom(req))]
  return [
    { [column]: { greater_than: '' } },
    { scope: collection === undefined ? { in: governed(req) } : { equals: collection } },
    ...(hidden.length === 0 ? [] : [{ key: { not_in: hidden } }]),
    ...where,
  ]
}

/** How many documents there are on all pages of {@link pageOfHeads}. */
export const countHeads = async (
  req: PayloadRequest,
  column: 'waits' | 'owed',
  asked: AskedHeads,
): Promise<number> => {
  const { totalDocs } = await req.payload.db.count({
    collection: machinery.heads as CollectionSlug,
    where: { and: await whereListed(req, column, asked) },
    req,
  })
  return totalDocs
}

/**
 * One page of documents in the order of an instant, then of their keys. A page begins behind the
 * last document of the one before, whatever has moved meanwhile: what stays where it was comes once.
 * @param column holds the instant; documents without one are not in the list
 */
export const pageOfHeads = async (
  req: PayloadRequest,
  column: 'waits' | 'owed',
  asked: AskedHeads & { readonly limit: number; readonly cursor?: Cursor },
): Promise<{ found: Found[]; next: string | null }> => {
  const { cursor, limit } = asked
  const { docs } = await req.payload.db.find<Row>({
    collection: machinery.heads as CollectionSlug,
    where: {
      and: [
        ...(await whereListed(req, column, asked)),
        ...(cursor === undefined ? [] : [behind(column, cursor)]),
      ],
    },
    sort: [column, 'key'],
    // One more than asked tells whether there is another page.
    limit: limit + 1,
    pagination: false,
    select: { key: true, state: true, [column]: true },
    req,
  })
  const page = docs.slice(0, limit)
  const last = page.at(-1)
  return {
    found: page.flatMap(({ key, state }) =>
      state ? [{ document: key, state: JSON.parse(state) as DocumentState }] : [],
    ),
    next:
      docs.length > limit && last !== undefined
        ? writeCursor({ at: String(last[column]), key: last.key })
        : null,
  }
}
