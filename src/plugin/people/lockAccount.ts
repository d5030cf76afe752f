import type { PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'

/** The key under which the writers of an account take turns. */
export const accountKey = (id: string | number): string => `accounts/${id}`

/**
 * From now on nobody else touches the account until the transaction of `req` ends; without one,
 * nothing happens. Acts hold locks of their own and are left alone.
 */
export const lockAccount = (req: PayloadRequest, id: string | number): Promise<void> =>
  engineOf(req.payload).lockForSave(req, accountKey(id), { isOnlyFirst: true })
