import { embedded } from '../shared/embedded.js'
import { eventTabs } from '../shared/eventTabs.js'
import { menuGroups } from '../shared/menuGroups.js'
import { publicCollection } from '../shared/publicCollection.js'
import { summaryField } from '../shared/summaryField.js'
import { topicsField } from '../shared/topicsField.js'
import { words } from '../shared/words.js'
import { sideEventKinds } from './sideEventKinds.js'

/** A part held on the sidelines of a dialogue, with its own day, place and organisers. */
export const sideEvents = publicCollection({
  slug: 'side-events',
  labels: { singular: words('Side event', '边会'), plural: words('Side events', '边会') },
  titleLabel: words('Name', '名称'),
  admin: {
    group: menuGroups.activities,
    defaultColumns: ['title', 'dialogue', 'kind', 'updatedAt'],
  },
  tabs: [
    {
      label: words('Side event', '边会'),
      fields: [
        embedded({
          name: 'dialogue',
          type: 'relationship',
          relationTo: 'dialogues',
          required: true,
          index: true,
          label: words('Dialogue', '对话会'),
        }),
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: words('Kind', '类别'),
              options: sideEventKinds,
              admin: { width: '50%' },
            },
            {
              name: 'order',
              type: 'number',
              label: words('Place in the list', '排序'),
              admin: { width: '50%' },
            },
          ],
        },
        summaryField(),
        topicsField(),
        embedded({
          name: 'documents',
          type: 'upload',
          relationTo: 'media',
          hasMany: true,
          label: words('Documents', '文件'),
        }),
      ],
    },
    eventTabs.whenAndWhere(),
    eventTabs.people(),
    eventTabs.results(),
  ],
})
