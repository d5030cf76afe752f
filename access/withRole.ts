import type { Role } from '../src/domain/policy/roles.js'
import { rolesOf } from './actor.js'

type Asked = { req: { user?: unknown } }

/** Lets people in who wear at least one of these hats. Serves collections, globals and fields alike. */
export const withRole =
  (...allowed: readonly Role[]) =>
  ({ req }: Asked): boolean =>
    rolesOf(req.user).some((role) => allowed.includes(role))
