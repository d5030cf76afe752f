import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRole } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { findRow } from '../store/rows.js'
import type { KnownAccount } from './accountsOf.js'
import type { PersonRow } from './personOf.js'

/** An account by its id, with the name people read. */
export type NamedAccount = Pick<KnownAccount, 'id' | 'roles'> & { readonly name: string | null }

/** An account; null where there is none, whatever the id looks like. */
export const findAccount = async (
  req: PayloadRequest,
  id: string,
): Promise<NamedAccount | null> => {
  const account = await req.payload.db.findOne<{
    id: string | number
    name?: unknown
    roles?: unknown
  }>({
    collection: runtimeOf(req.payload).options.users as CollectionSlug,
    req,
    where: { id: { equals: storedId(req.payload, id) } },
  })
  if (account === null || account === undefined) return null
  return {
    id: String(account.id),
    name: typeof account.name === 'string' ? account.name : null,
    roles: (Array.isArray(account.roles) ? account.roles : []).filter(isRole),
  }
}

/** Under which digest the record knows an account; null: it speaks of nobody of that account yet. */
export const digestIn = async (req: PayloadRequest, id: string): Promise<string | null> =>
  (await findRow<PersonRow>(req, machinery.people, { userId: { equals: id } }))?.digest ?? null
