import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import { machineryAccess } from '../limits/machineryAccess.js'

const writes = new Set(['create', 'update', 'delete', 'restoreVersion'])

/** No API of Payload writes machinery, whoever asks and whatever access says. */
const refuseWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (writes.has(operation)) refuseIf(req, [{ code: 'read-only' }])
  return args
}

/** Makes a machinery collection readable for the house and writable for nobody. */
export const closeMachinery = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  access: {
    create: () => false,
    read: machineryAccess(config.slug),
    update: () => false,
    delete: () => false,
  },
  hooks: { beforeOperation: [refuseWrites] },
})
