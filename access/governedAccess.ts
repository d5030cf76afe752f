import { editorsOf } from '../src/domain/policy/can.js'
import type { Role } from '../src/domain/policy/roles.js'
import { nobody } from './nobody.js'
import { signedIn } from './signedIn.js'
import { withRole } from './withRole.js'

/**
 * Access to a collection under the workflow: the house reads drafts and versions, authors and
 * approvers write drafts, nobody deletes (archiving is a step of the workflow). The public reads
 * nothing here; it is served from publications.
 */
export const governedAccess = (authors: readonly Role[] = ['press-officer']) => ({
  create: withRole(...editorsOf(authors)),
  read: signedIn,
  readVersions: signedIn,
  update: withRole(...editorsOf(authors)),
  delete: nobody,
})
