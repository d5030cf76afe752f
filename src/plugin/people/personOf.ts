import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { sha256 } from '../../domain/fingerprint/hash.js'
import { isRole, type Actor } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { groupsOf } from '../groups/groupsOf.js'
import { addRow, changeRow, findRow } from '../store/rows.js'

export type PersonRow = { digest: string; salt: string; userId: string; name?: string | null }

/** Who acts when nobody is signed in: the command line, the server itself. */
export const systemDigest = 'system'

type Account = { id: string | number; name?: unknown; roles?: unknown }

/** The name people read; an account without one shows nothing personal but its id. */
const nameOf = (user: Account): string =>
  typeof user.name === 'string' ? user.name : String(user.id)

/**
 * The salted digest under which a person stands in the ledger; made when they first act. Deleting
 * their row in `editorial-people` forgets who it was and breaks no chain.
 */
export const digestOf = async (req: PayloadRequest, user: Account): Promise<string> => {
  const userId = String(user.id)
  const known = await findRow<PersonRow>(req, machinery.people, { userId: { equals: userId } })
  if (known !== null) {
    if (known.name !== nameOf(user))
      await changeRow(req, machinery.people, known.id, { name: nameOf(user) })
    return known.digest
  }
  const salt = randomBytes(16).toString('hex')
  const digest = sha256(`${salt}:${userId}`)
  await addRow(req, machinery.people, { digest, salt, userId, name: nameOf(user) })
  return digest
}

const rolesOf = (user: Account) => (Array.isArray(user.roles) ? user.roles : []).filter(isRole)

/** The signed-in person as the domain knows them; null when nobody is. May write their row. */
export const actorOf = async (req: PayloadRequest): Promise<Actor | null> => {
  if (!req.user) return null
  const user = req.user as Account
  return { digest: await digestOf(req, user), roles: rolesOf(user), groups: groupsOf(user) }
}

/** The same without writing: somebody who never acted stands for nobody in any list. */
export const onlookerOf = async (req: PayloadRequest): Promise<Actor | null> => {
  if (!req.user) return null
  const user = req.user as Account
  const known = await findRow<PersonRow>(req, machinery.people, {
    userId: { equals: String(user.id) },
  })
  return {
    digest: known?.digest ?? `nobody:${String(user.id)}`,
    roles: rolesOf(user),
    groups: groupsOf(user),
  }
}
