import type { CollectionAfterChangeHook } from 'payload'
import { isRole, type Role } from '../../domain/policy/roles.js'
import { groupsOf } from '../groups/groupsOf.js'
import { grantIn } from './grantIn.js'
import { appendToPerson } from './personChain.js'
import { digestOf, systemDigest } from './personOf.js'

type Account = { id: string | number; name?: unknown; email?: unknown; roles?: unknown }

const rolesOf = (account: Account | undefined): Role[] =>
  (Array.isArray(account?.roles) ? account.roles : []).filter(isRole)

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
  const grant = grantIn(req)
  const isOthers = actor !== digest
  const hasNewEmail =
    operation === 'update' && (previousDoc as Account | undefined)?.email !== account.email
  const hasNewPassword = typeof (data as { password?: unknown }).password === 'string'
  const changed =
    operation === 'create' ? 'made' : hasNewPassword ? 'password' : hasNewEmail ? 'address' : null
  if (changed !== null && isOthers)
    await appendToPerson(req, digest, {
      type: 'account-changed',
      actor,
      role,
      details: { changed },
    })
  if (operation === 'create' || before.join() !== now.join())
    await appendToPerson(req, digest, {
      type: 'role-changed',
      actor,
      role,
      ...grant,
      details: { roles: now, ...grant?.details },
    })
  const groups = groupsOf(account)
  const groupsBefore = operation === 'create' ? [] : groupsOf(previousDoc)
  if (groupsBefore.join() !== groups.join())
    await appendToPerson(req, digest, { type: 'groups-changed', actor, role, details: { groups } })
  return account
}
