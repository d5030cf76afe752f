import type { Endpoint } from 'payload'
import { accountRefusal } from '../../access/accountRefusal.js'

/**
 * Payload lets whoever comes first to an empty database make an account with any role. Here the
 * first account is made on the server; a collection's own endpoints come before Payload's.
 */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw accountRefusal(req, 'first-register-closed')
  },
}
