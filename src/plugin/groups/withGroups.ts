import type { CollectionBeforeChangeHook, CollectionConfig, FieldAccess } from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import type { ResolvedOptions } from '../options.js'
import { groupsOf } from './groupsOf.js'

const isAdministrator = (user: unknown): boolean => {
  const roles = (user as { roles?: unknown } | null | undefined)?.roles
  return Array.isArray(roles) && roles.includes('administrator')
}

const byAnotherAdministrator: FieldAccess = ({ id, req }) =>
  isAdministrator(req.user) && String(id ?? '') !== String(req.user?.id)

const asText = (account: unknown): string => groupsOf(account).sort().join(' ')

/**
 * Groups are given like roles: by administrators, and never to oneself, on every API. Field access is
 * skipped by a Local API call with `overrideAccess`, this is not; a call without a user is the server.
 */
const guardGroups: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || data.groups === undefined || asText(data) === asText(originalDoc)) return data
  if (originalDoc && String(originalDoc.id) === String(req.user.id))
    refuseIf(req, [{ code: 'own-groups' }])
  if (!isAdministrator(req.user)) refuseIf(req, [{ code: 'groups-are-given-by-administrators' }])
  return data
}

/** Accounts get the field `groups` where the options name any; what is given is recorded. */
export const withGroups = (
  users: CollectionConfig,
  { groups }: Pick<ResolvedOptions, 'groups'>,
): CollectionConfig =>
  Object.keys(groups).length === 0
    ? users
    : {
        ...users,
        fields: [
          ...users.fields,
          {
            name: 'groups',
            type: 'select',
            hasMany: true,
            label: { en: 'Groups', zh: '小组' },
            options: Object.entries(groups).map(([value, label]) => ({
              value,
              label: { ...label },
            })),
            access: { create: byAnotherAdministrator, update: byAnotherAdministrator },
          },
        ],
        hooks: {
          ...users.hooks,
          beforeChange: [...(users.hooks?.beforeChange ?? []), guardGroups],
        },
      }
