import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRole, type Role } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'
import type { PersonRow } from './personOf.js'

/** An account as it is now. */
export type KnownAccount = {
  readonly id: string
  readonly roles: readonly Role[]
  readonly email: string | null
  readonly name: string | null
}

type Row = { id: string | number; roles?: unknown; email?: unknown; name?: unknown }

const accountFrom = ({ id, roles, email, name }: Row): KnownAccount => ({
  id: String(id),
  roles: (Array.isArray(roles) ? roles : []).filter(isRole),
  email: typeof email === 'string' ? email : null,
  name: typeof name === 'string' ? name : null,
})

const readAccounts = async (req: PayloadRequest, where: object): Promise<KnownAccount[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: runtimeOf(req.payload).options.users as CollectionSlug,
    where: { ...where },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(accountFrom)
}

/** The accounts behind digests; a person who was forgotten, or whose account is gone, has none. */
export const accountsOf = async (
  req: PayloadRequest,
  digests: readonly string[],
): Promise<ReadonlyMap<string, KnownAccount>> => {
  const wanted = [...new Set(digests)]
  if (wanted.length === 0) return new Map()
  const people = await findRows<PersonRow>(req, machinery.people, { digest: { in: wanted } })
  if (people.length === 0) return new Map()
  const ids = people.map(({ userId }) => storedId(req.payload, userId))
  const accounts = await readAccounts(req, { id: { in: ids } })
  return new Map(
    people.flatMap(({ digest, userId }) => {
      const account = accounts.find(({ id }) => id === userId)
      return account === undefined ? [] : [[digest, account] as const]
    }),
  )
}

/** Everybody who wears a hat now. */
export const accountsWith = (req: PayloadRequest, role: Role): Promise<KnownAccount[]> =>
  readAccounts(req, { roles: { in: [role] } })
