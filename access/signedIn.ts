import { roles } from '../src/domain/policy/roles.js'
import { withRole } from './withRole.js'

/** Everybody of the house: an account with any hat. An account without one is as good as signed out. */
export const signedIn = withRole(...roles)
