import type { CollectionBeforeOperationHook } from 'payload'
import { accountRefusal } from '../../access/accountRefusal.js'

type Update = { id?: number | string; data?: { password?: unknown } }

/**
 * A person sets their own password. Somebody else's may be set for them only with the new account;
 * afterwards it is reset, or whoever sets it could sign in as the second pair of eyes.
 */
export const guardPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !req.user) return args
  const { id, data } = args as Update
  const isOwn = id !== undefined && String(id) === String(req.user.id)
  if (data?.password && !isOwn) throw accountRefusal(req, 'passwords-are-reset-not-set')
  return args
}
