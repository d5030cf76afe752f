import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import type { KeptSlug } from '../collections/machinery.js'

type Row = Record<string, unknown> & { id: string | number }

const slugOf = (collection: KeptSlug): CollectionSlug => collection as CollectionSlug

/** One machinery row, read inside the request's transaction. */
export const findRow = async <T extends object>(
  req: PayloadRequest,
  collection: KeptSlug,
  where: Where,
): Promise<(T & { id: string | number }) | null> =>
  (await req.payload.db.findOne<Row & T>({ collection: slugOf(collection), where, req })) ?? null

/** Columns as Payload takes them. */
export const selectOf = (columns: readonly string[]): SelectType =>
  Object.fromEntries(columns.map((name) => [name, true]))

/** Machinery rows in order, all of them unless limited, with the columns named or all. */
export const findRows = async <T extends object>(
  req: PayloadRequest,
  collection: KeptSlug,
  where: Where,
  options: { sort?: string; limit?: number; select?: readonly string[] } = {},
): Promise<(T & { id: string | number })[]> => {
  const { docs } = await req.payload.db.find<Row & T>({
    collection: slugOf(collection),
    where,
    sort: options.sort,
    limit: options.limit ?? 0,
    pagination: false,
    ...(options.select === undefined ? {} : { select: selectOf(options.select) }),
    req,
  })
  return docs
}

/** How many rows there are. */
export const countRows = async (req: PayloadRequest, collection: KeptSlug): Promise<number> => {
  // Without a condition MongoDB only estimates.
  const where: Where = { id: { exists: true } }
  return (await req.payload.db.count({ collection: slugOf(collection), req, where })).totalDocs
}

/** Writes one machinery row. Goes past Payload's operations on purpose: those refuse machinery. */
export const addRow = async (
  req: PayloadRequest,
  collection: KeptSlug,
  data: object,
): Promise<{ id: string | number }> =>
  (await req.payload.db.create({
    collection: slugOf(collection),
    data: data as Record<string, unknown>,
    req,
  })) as { id: string | number }

/** Changes one machinery row; only heads, slugs and the projections have any that may change. */
export const changeRow = async (
  req: PayloadRequest,
  collection: KeptSlug,
  id: string | number,
  data: object,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugOf(collection),
    id,
    data: data as Record<string, unknown>,
    req,
    returning: false,
  })
}

/** Changes all rows that match, in one statement where the engine has one. */
export const changeRows = async (
  req: PayloadRequest,
  collection: KeptSlug,
  where: Where,
  data: object,
): Promise<void> => {
  await req.payload.db.updateMany({
    collection: slugOf(collection),
    data: data as Record<string, unknown>,
    req,
    returning: false,
    where,
  })
}

/** Removes rows of a projection or a reservation; ledgers and snapshots have no caller here. */
export const removeRows = async (
  req: PayloadRequest,
  collection: KeptSlug,
  where: Where,
): Promise<void> => {
  await req.payload.db.deleteMany({ collection: slugOf(collection), where, req })
}
