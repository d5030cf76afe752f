import type { CollectionBeforeChangeHook } from 'payload'
import { gainedRoles, otherAdministrators } from '../../domain/people/guardedRoles.js'
import { isRole, type Role } from '../../domain/policy/roles.js'
import { refuseIf } from '../hooks/refuseIf.js'
import { accountsWith } from './accountsOf.js'
import { grantIn } from './grantIn.js'

const rolesIn = (account: unknown): Role[] => {
  const { roles } = (account ?? {}) as { roles?: unknown }
  return (Array.isArray(roles) ? roles : []).filter(isRole)
}

/**
 * An approver, or an administrator, is made by two administrators where there are two: by no API can
 * one of them give the role alone. A call without a user is the server itself or the command line,
 * and recorded as the system.
 */
export const guardGrants: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const given = data as { roles?: unknown }
  if (!req.user || given.roles === undefined || grantIn(req) !== undefined) return data
  const gained = gainedRoles(rolesIn(originalDoc), rolesIn(data))
  if (gained.length === 0) return data
  const administrators = (await accountsWith(req, 'administrator')).map(({ id }) => id)
  const original = originalDoc as { id?: string | number } | undefined
  const others = otherAdministrators({
    administrators,
    actor: String(req.user.id),
    beneficiary: original?.id === undefined ? null : String(original.id),
  })
  if (others.length > 0)
    refuseIf(req, [
      {
        code: 'second-administrator-needed',
        field: 'roles',
        params: { roles: gained.join(', ') },
      },
    ])
  return data
}
