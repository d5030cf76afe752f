import type { PayloadRequest } from 'payload'
import { isRole, roles } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/refusals.js'

/** Whether somebody with at least one hat is signed in; an account without any is as good as none. */
export const isOfTheHouse = (req: Pick<PayloadRequest, 'user'>): boolean => {
  const worn = (req.user as { roles?: unknown } | null | undefined)?.roles
  return Array.isArray(worn) && worn.some(isRole)
}

/** Why somebody may not even look; null for people of the house. */
export const strangerRefusal = (req: Pick<PayloadRequest, 'user'>): Refusal | null => {
  if (!req.user) return { code: 'signed-out' }
  return isOfTheHouse(req) ? null : { code: 'role-missing', params: { roles: roles.join(', ') } }
}
