import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { removeRows } from '../store/rows.js'
import { accountKey } from './lockAccount.js'

/**
 * Takes an account away with all that Payload keeps for it: sessions, preferences, the texts it has
 * open. Goes past Payload's operations, which refuse to delete accounts at all.
 */
export const removeAccount = async (req: PayloadRequest, userId: string): Promise<void> => {
  const { db } = req.payload
  const { users } = runtimeOf(req.payload).options
  const id = storedId(req.payload, userId)
  const isTheirs: Where = {
    and: [{ 'user.value': { in: [id] } }, { 'user.relationTo': { equals: users } }],
  }
  await db.deleteMany({
    collection: 'payload-preferences',
    req,
    where: { or: [isTheirs, { key: { equals: `collection-${users}-${userId}` } }] },
  })
  const isAbout: Where = {
    and: [{ 'document.value': { in: [id] } }, { 'document.relationTo': { equals: users } }],
  }
  await db.deleteMany({
    collection: 'payload-locked-documents',
    req,
    where: { or: [isTheirs, isAbout] },
  })
  await db.deleteMany({
    collection: users as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })
  await removeRows(req, machinery.heads, { key: { equals: accountKey(userId) } })
}
