import type { CollectionBeforeOperationHook } from 'payload'
import { lockAccount } from './lockAccount.js'

/**
 * Takes an account's turn before Payload reads it for a change: a change of one's name must not
 * write back the roles that an administrator takes away at the same moment.
 */
export const lockBeforeUpdate: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: string | number }
  if (operation === 'update' && id !== undefined) await lockAccount(req, id)
  return args
}
