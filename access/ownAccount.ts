import type { PayloadRequest, Where } from 'payload'
import { withRole } from './withRole.js'

const isAdministrator = withRole('administrator')

/** Administrators reach every account, everybody else their own. */
export const ownAccount = ({ req }: { req: PayloadRequest }): boolean | Where =>
  isAdministrator({ req }) || (req.user ? { id: { equals: req.user.id } } : false)
