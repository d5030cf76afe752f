import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { isBlankText } from '../../domain/languages/languages.js'
import { isRole } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { machinery } from '../collections/machinery.js'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { findRow, removeRows } from '../store/rows.js'
import { eraseFromAnswers } from './eraseFromAnswers.js'
import { accountKey } from './lockAccount.js'
import { digestOf, systemDigest, type PersonRow } from './personOf.js'
import { appendToPerson } from './personChain.js'
import { removeAccount } from './removeAccount.js'

type Account = { id: string | number; name?: unknown; email?: unknown; roles?: unknown }

export type Erased =
  | { readonly isDone: true; readonly digest: string }
  | { readonly isDone: false; readonly refusals: readonly Refusal[] }

const refused = (...refusals: Refusal[]): Erased => ({ isDone: false, refusals })

const rowOf = (req: PayloadRequest, digest: string) =>
  findRow<PersonRow>(req, machinery.people, { digest: { equals: digest } })

/** Why nobody stands under a digest. */
const nobodyThere = async (req: PayloadRequest, digest: string): Promise<Erased> => {
  const erasure = await findRow(req, machinery.ledger, {
    and: [{ document: { equals: `people/${digest}` } }, { type: { equals: 'name-erased' } }],
  })
  return refused({ code: erasure === null ? 'person-unknown' : 'name-erased-already' })
}

const accountOf = (req: PayloadRequest, userId: string): Promise<Account | null> =>
  req.payload.db.findOne<Account>({
    collection: runtimeOf(req.payload).options.users as CollectionSlug,
    req,
    where: { id: { equals: storedId(req.payload, userId) } },
  })

const namesPerson = (reason: string, { userId, name }: PersonRow, account: Account | null) =>
  [userId, name, account?.email].some(
    (word) =>
      typeof word === 'string' && word !== '' && reason.toLowerCase().includes(word.toLowerCase()),
  )

const erase = async (req: PayloadRequest, digest: string, reason: string): Promise<Erased> => {
  const row = await rowOf(req, digest)
  if (row === null) return nobodyThere(req, digest)
  const account = await accountOf(req, row.userId)
  const hasRoles = Array.isArray(account?.roles) && account.roles.some(isRole)
  if (hasRoles) return refused({ code: 'person-has-roles' })
  if (isBlankText(reason)) return refused({ code: 'reason-missing', field: 'reason' })
  if (namesPerson(reason, row, account))
    return refused({ code: 'reason-names-person', field: 'reason' })
  await appendToPerson(req, digest, {
    type: 'name-erased',
    actor: req.user ? await digestOf(req, req.user as Account) : systemDigest,
    role: req.user ? 'administrator' : 'system',
    reason,
    details: {},
  })
  await eraseFromAnswers(req, row.userId)
  await removeRows(req, machinery.people, { digest: { equals: digest } })
  await removeAccount(req, row.userId)
  return { isDone: true, digest }
}

/**
 * Erases who a person of the record was, as one act: an event in their chain says that and why, then
 * salt, id, name and account go, and their name in kept answers. What they did stays, under a digest
 * that leads nowhere. There is no way back.
 * @param origin who asks; without a user it is the server itself or the command line
 */
export const eraseName = async (
  payload: Payload,
  origin: Pick<PayloadRequest, 'user'>,
  { digest, reason }: { readonly digest: string; readonly reason: string },
): Promise<Erased> => {
  const own = await createLocalReq({}, payload)
  const known = await rowOf(own, digest)
  if (known === null) return nobodyThere(own, digest)
  const erased = await engineOf(payload).inTransaction(
    payload,
    {
      keys: [accountKey(known.userId), `people/${digest}`],
      makeReq: () => createLocalReq(origin.user ? { user: origin.user } : {}, payload),
    },
    (req) => erase(req, digest, reason),
  )
  // An act that was under way may have kept an answer with the name it had read before.
  if (erased.isDone) await eraseFromAnswers(own, known.userId)
  return erased
}
