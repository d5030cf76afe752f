import type { FieldAccess } from 'payload'
import { withRole } from './withRole.js'

const isAdministrator = withRole('administrator')

/** Roles are given by an administrator, and never to oneself. */
export const othersRoles: FieldAccess = ({ id, req }) =>
  isAdministrator({ req }) && String(id ?? '') !== String(req.user?.id)
