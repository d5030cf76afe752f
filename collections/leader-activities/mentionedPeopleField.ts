import type { ArrayField } from 'payload'
import { mention } from '../shared/mention.js'
import { words } from '../shared/words.js'

/** Who is cited without having taken part. */
export const mentionedPeopleField = (): ArrayField => ({
  name: 'mentionedPeople',
  type: 'array',
  label: words('People mentioned', '提及的人员'),
  labels: { singular: words('Person', '人员'), plural: words('People', '人员') },
  admin: {
    initCollapsed: true,
    description: words('Cited, without having taken part.', '仅被提及，未参加活动。'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          localized: true,
          label: words('Name', '姓名'),
          admin: { width: '50%' },
        },
        {
          name: 'post',
          type: 'text',
          localized: true,
          label: words('Post', '职务'),
          admin: { width: '50%' },
        },
      ],
    },
    mention({
      name: 'leader',
      type: 'relationship',
      relationTo: 'leaders',
      label: words('Entry under leaders', '人物条目'),
    }),
  ],
})
