import { isRole, type Role } from '../src/domain/policy/roles.js'

/**
 * The hats somebody wears now: the one place that turns `req.user` into roles.
 * Nobody signed in, and an account without a role, wear none.
 * @param user Payload's `req.user`, or an account as stored; anything else wears no hat
 */
export const rolesOf = (user: unknown): readonly Role[] => {
  if (typeof user !== 'object' || user === null || !('roles' in user)) return []
  return Array.isArray(user.roles) ? user.roles.filter(isRole) : []
}
