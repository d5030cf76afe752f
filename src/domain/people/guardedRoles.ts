import type { Role } from '../policy/roles.js'

/**
 * Roles that one administrator does not give alone where there are two. An administrator is among
 * them: whoever could make administrators alone could make their own second one.
 */
export const guardedRoles = ['approver', 'administrator'] as const satisfies readonly Role[]

/** Guarded roles that somebody would gain. */
export const gainedRoles = (before: readonly Role[], after: readonly Role[]): Role[] =>
  guardedRoles.filter((role) => after.includes(role) && !before.includes(role))

/**
 * Administrators beside the one who gives roles and the one who gets them, by account. None: roles
 * are given as if there were one administrator only, since nobody could confirm.
 */
export const otherAdministrators = (args: {
  administrators: readonly string[]
  actor: string
  beneficiary: string | null
}): string[] => args.administrators.filter((id) => id !== args.actor && id !== args.beneficiary)
