import type { Field } from 'payload'
import { embedded } from '../shared/embedded.js'
import { words } from '../shared/words.js'

/** The picture beside the headline, more pictures, and annexes. */
export const pictureFields = (): Field[] => [
  embedded({
    name: 'leadImage',
    type: 'upload',
    relationTo: 'media',
    label: words('Lead picture', '主图'),
  }),
  embedded({
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: words('Gallery', '图集'),
  }),
  embedded({
    name: 'attachments',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: words('Attachments', '附件'),
  }),
]
