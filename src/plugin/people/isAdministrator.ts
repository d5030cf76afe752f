import type { PayloadRequest } from 'payload'

/** Whether whoever asks is an administrator. */
export const isAdministrator = ({ user }: Pick<PayloadRequest, 'user'>): boolean => {
  const { roles } = (user ?? {}) as { roles?: unknown }
  return Array.isArray(roles) && roles.includes('administrator')
}
