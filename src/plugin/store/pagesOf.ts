import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { selectOf } from './rows.js'

type Row = Record<string, unknown> & { id: string | number }

/** Rows read at once when a whole collection is walked. */
const defaultPage = 500

export type Walk = {
  /** Unique column to walk along; an index must serve it. Default: `id`. */
  readonly along?: string
  /** Columns to read; all of them by default. */
  readonly select?: readonly string[]
  readonly limit?: number
}

/**
 * All rows of a collection in the order of a unique column, page by page, so that never more than
 * one page lies in memory. Each page starts behind the last row of the one before, whatever is
 * written meanwhile. Takes any collection: governed ones are walked too.
 */
export async function* pagesOf<T extends object>(
  req: PayloadRequest,
  collection: string,
  { along = 'id', select, limit = defaultPage }: Walk = {},
): AsyncGenerator<(T & { id: string | number })[]> {
  let where: Where = {}
  for (;;) {
    const { docs } = await req.payload.db.find<Row & T>({
      collection: collection as CollectionSlug,
      where,
      sort: along,
      limit,
      pagination: false,
      ...(select === undefined ? {} : { select: selectOf(select) }),
      req,
    })
    if (docs.length > 0) yield docs
    const last: unknown = docs.at(-1)?.[along]
    if (docs.length < limit || last === undefined || last === null) return
    where = { [along]: { greater_than: last } }
  }
}
