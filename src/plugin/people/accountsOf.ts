import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRole, type Role } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { groupsOf } from '../groups/groupsOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'
import type { PersonRow } from './personOf.js'

/** An account as it is now. */
export type KnownAccount = {
  readonly id: string
  readonly roles: readonly Role[]
  readonly groups: readonly string[]
  readonly name: string | null
  readonly email: string | null
}

type Row = {
  id: string | number
  name?: unknown
  roles?: unknown
  groups?: unknown
  email?: unknown
}

const accountFrom = (row: Row): KnownAccount => ({
  id: String(row.id),
  roles: (Array.isArray(row.roles) ? row.roles : []).filter(isRole),
  groups: groupsOf(row),
  name: typeof row.name === 'string' ? row.name : null,
  email: typeof row.email === 'string' ? row.email : null,
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
