import type { PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'

type Asked = Pick<PayloadRequest, 'headers' | 'payload' | 'user'>

const hasCredentials = ({ headers, payload }: Asked): boolean =>
  headers?.has('authorization') === true ||
  (headers?.get('cookie') ?? '').includes(`${payload.config.cookiePrefix}-token=`)

/**
 * Whether somebody showed who they are and only the database could not be asked about them: to
 * Payload they are nobody then. They must be told to try again, not to sign in.
 */
export const isAccountOutOfReach = async (req: Asked): Promise<boolean> => {
  if (req.user || !hasCredentials(req)) return false
  if (engineOf(req.payload).trouble()?.code === 'database-away') return true
  // It may have come back since: then the same credentials are good.
  return (await req.payload.auth({ headers: req.headers })).user !== null
}
