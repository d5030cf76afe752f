import { nobody } from './nobody.js'
import { ownAccount } from './ownAccount.js'
import { signedIn } from './signedIn.js'
import { withRole } from './withRole.js'

/**
 * Access to the accounts: administrators manage them, the house reads who is who, everybody keeps
 * their own. Nobody deletes an account; taking all its roles shuts it.
 */
export const peopleAccess = {
  admin: signedIn,
  create: withRole('administrator'),
  read: signedIn,
  update: ownAccount,
  delete: nobody,
  unlock: withRole('administrator'),
}
