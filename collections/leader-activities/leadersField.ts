import type { ArrayField } from 'payload'
import { embedded } from '../shared/embedded.js'
import { starredText } from '../shared/starredText.js'
import { words } from '../shared/words.js'

/** Whose activity it is, each with the post held then: a later promotion must not rewrite old news. */
export const leadersField = (): ArrayField => ({
  name: 'leaders',
  type: 'array',
  label: words('Leaders', '领导人'),
  labels: { singular: words('Leader', '领导人'), plural: words('Leaders', '领导人') },
  fields: [
    {
      type: 'row',
      fields: [
        embedded({
          name: 'leader',
          type: 'relationship',
          relationTo: 'leaders',
          required: true,
          label: words('Leader', '领导人'),
          admin: { width: '50%' },
        }),
        starredText({
          name: 'postAtTheTime',
          localized: true,
          label: words('Post at the time', '时任职务'),
          admin: { width: '50%' },
        }),
      ],
    },
  ],
})
