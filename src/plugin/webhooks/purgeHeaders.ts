import { keysIn } from '../../domain/webhooks/purgeBody.js'
import type { PurgeTarget } from '../options.js'
import type { Endpoint } from './endpoints.js'

/**
 * What a purge says in headers: the keys, as Fastly and Varnish read them, and the token, which goes
 * to the address it was set for and to no other that an administrator names.
 */
export const purgeHeaders = (
  body: string,
  { url }: Pick<Endpoint, 'url'>,
  target: PurgeTarget | null,
): Record<string, string> => {
  const token = target?.url === url ? target.token : null
  return {
    accept: 'application/json',
    'surrogate-key': keysIn(body).join(' '),
    ...(token !== null && { authorization: `Bearer ${token}`, 'fastly-key': token }),
  }
}
