import type { PayloadRequest } from 'payload'
import { isRole, roles } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { isAccountOutOfReach } from './isAccountOutOfReach.js'

/** Whether somebody with at least one hat is signed in; an account without any is as good as none. */
export const isOfTheHouse = (req: Pick<PayloadRequest, 'user'>): boolean => {
  const worn = (req.user as { roles?: unknown } | null | undefined)?.roles
  return Array.isArray(worn) && worn.some(isRole)
}

/** Why nobody is signed in: nobody is, or the database could not be asked who it is. */
export const signedOutRefusal = async (
  req: Pick<PayloadRequest, 'headers' | 'payload' | 'user'>,
): Promise<Refusal> =>
  (await isAccountOutOfReach(req)) ? { code: 'database-away' } : { code: 'signed-out' }

/** Why somebody may not even look; null for people of the house. */
export const strangerRefusal = async (
  req: Pick<PayloadRequest, 'headers' | 'payload' | 'user'>,
): Promise<Refusal | null> => {
  if (!req.user) return signedOutRefusal(req)
  return isOfTheHouse(req) ? null : { code: 'role-missing', params: { roles: roles.join(', ') } }
}
