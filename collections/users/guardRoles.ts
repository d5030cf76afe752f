import type { CollectionBeforeChangeHook } from 'payload'
import { accountRefusal } from '../../access/accountRefusal.js'
import { rolesOf } from '../../access/actor.js'

const asText = (account: unknown): string => [...rolesOf(account)].sort().join(' ')

/**
 * Roles are given by administrators, and never to oneself, on every API: access functions are
 * skipped by a Local API call with `overrideAccess`, this hook is not. A call without a user is
 * the server or the command line.
 */
export const guardRoles: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || data.roles === undefined || asText(data) === asText(originalDoc)) return data
  if (originalDoc && String(originalDoc.id) === String(req.user.id))
    throw accountRefusal(req, 'own-roles')
  if (!rolesOf(req.user).includes('administrator'))
    throw accountRefusal(req, 'roles-are-given-by-administrators')
  return data
}
