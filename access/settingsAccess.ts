import { editorsOf } from '../src/domain/policy/can.js'
import type { Role } from '../src/domain/policy/roles.js'
import { signedIn } from './signedIn.js'
import { withRole } from './withRole.js'

/** Access to a global under the workflow: the house reads it, its authors and approvers draft it. */
export const settingsAccess = (authors: readonly Role[]) => ({
  read: signedIn,
  readDrafts: signedIn,
  readVersions: signedIn,
  update: withRole(...editorsOf(authors)),
})
