import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { applyToPerson, emptyPerson, type PersonState } from '../../domain/ledger/personState.js'
import { isRole, type Role } from '../../domain/policy/roles.js'
import { groupsOf } from '../groups/groupsOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { machinery } from '../collections/machinery.js'
import { appendEvent } from '../store/ledger.js'
import { writeHead } from '../store/heads.js'
import { findRow } from '../store/rows.js'
import { digestOf, systemDigest } from './personOf.js'

type Account = { id: string | number; name?: unknown; email?: unknown; roles?: unknown }

const rolesOf = (account: Account | undefined): Role[] =>
  (Array.isArray(account?.roles) ? account.roles : []).filter(isRole)

const readPerson = async (req: PayloadRequest, key: string): Promise<PersonState> => {
  const row = await findRow<{ state?: string | null }>(req, machinery.heads, {
    key: { equals: key },
  })
  return row?.state ? (JSON.parse(row.state) as PersonState) : emptyPerson
}

const append = async (
  req: PayloadRequest,
  digest: string,
  change: Pick<LedgerEvent, 'type' | 'details' | 'actor' | 'role'>,
): Promise<void> => {
  const document = `people/${digest}`
  const before = await readPerson(req, document)
  const event = await appendEvent(req, {
    ...change,
    format: 1,
    document,
    sequence: before.sequence + 1,
    at: runtimeOf(req.payload).now(),
    fingerprint: null,
    schema: null,
    publicNumber: null,
    reason: null,
    previous: before.hash,
  })
  const state = applyToPerson(before, event)
  await writeHead(req, document, { position: state.sequence, hash: state.hash }, state)
}

/**
 * Writes what happens to accounts into each person's own chain: made, changed by another, roles
 * given and taken. Approvers must be able to see whose second pair of eyes is really another's.
 */
export const recordAccount: CollectionAfterChangeHook = async ({
  doc,
  data,
  operation,
  previousDoc,
  req,
}) => {
  const account = doc as Account
  const digest = await digestOf(req, account)
  const actor = req.user ? await digestOf(req, req.user as Account) : systemDigest
  const role = req.user ? (rolesOf(req.user as Account)[0] ?? 'administrator') : 'system'
  const before = rolesOf(previousDoc as Account | undefined)
  const now = rolesOf(account)
  const isOthers = actor !== digest
  const hasNewEmail =
    operation === 'update' && (previousDoc as Account | undefined)?.email !== account.email
  const hasNewPassword = typeof (data as { password?: unknown }).password === 'string'
  const changed =
    operation === 'create' ? 'made' : hasNewPassword ? 'password' : hasNewEmail ? 'address' : null
  if (changed !== null && isOthers)
    await append(req, digest, { type: 'account-changed', actor, role, details: { changed } })
  if (operation === 'create' || before.join() !== now.join())
    await append(req, digest, { type: 'role-changed', actor, role, details: { roles: now } })
  const groups = groupsOf(account)
  const groupsBefore = operation === 'create' ? [] : groupsOf(previousDoc)
  if (groupsBefore.join() !== groups.join())
    await append(req, digest, { type: 'groups-changed', actor, role, details: { groups } })
  return account
}
