import type { Where } from 'payload'
import type { DraftCollection } from './saveDraft.js'
import type { Session } from './session.js'

/** A draft as stored; relations are ids. */
export type StoredDraft = { readonly id: string | number; readonly [field: string]: unknown }

/** Drafts of a collection in their latest text, as the importing person may read them. */
export const findDrafts = async (
  session: Session,
  collection: DraftCollection,
  where: Where,
  fields?: readonly string[],
): Promise<StoredDraft[]> => {
  const select: Record<string, true> | undefined =
    fields && Object.fromEntries(fields.map((field) => [field, true as const]))
  const found = await session.payload.find({
    ...(await session.each()),
    collection,
    where,
    draft: true,
    pagination: false,
    sort: 'createdAt',
    ...(select ? { select } : {}),
  })
  return found.docs as StoredDraft[]
}
