import type { CollectionSlug, PayloadRequest } from 'payload'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { digestOf } from './personOf.js'

/** The digest of a person named by account id; undefined where there is no such account. */
export const namedAuthor = async (
  req: PayloadRequest,
  userId: string,
): Promise<string | undefined> => {
  const user = await req.payload.db.findOne<{ id: string | number; name?: string }>({
    collection: runtimeOf(req.payload).options.users as CollectionSlug,
    req,
    where: { id: { equals: storedId(req.payload, userId) } },
  })
  return user === null || user === undefined ? undefined : digestOf(req, user)
}
