import type { CollectionConfig } from 'payload'
import { governedAccess } from '../../access/governedAccess.js'

/**
 * What the workflow needs of every collection it governs: drafts that are only saved on purpose,
 * every version kept, no bulk edits, no trash, and access that asks the policy.
 */
export const governedCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: governedAccess(),
  disableBulkEdit: true,
  trash: false,
  versions: { drafts: true, maxPerDoc: 0 },
})
