import type { Actor } from '../policy/roles.js'
import type { AccessLimit } from '../workflow/documentState.js'

/** Whether somebody of the house may see a text. */
export const canSee = (
  limit: Pick<AccessLimit, 'people' | 'roles'> | undefined,
  { digest, roles }: Actor,
): boolean =>
  limit === undefined ||
  limit.people.includes(digest) ||
  limit.roles.some((role) => roles.includes(role))
