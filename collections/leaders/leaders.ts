import { choices } from '../shared/choices.js'
import { countryField } from '../shared/countryField.js'
import { embedded } from '../shared/embedded.js'
import { menuGroups } from '../shared/menuGroups.js'
import { publicCollection } from '../shared/publicCollection.js'
import { summaryField } from '../shared/summaryField.js'
import { words } from '../shared/words.js'
import { appointmentsField } from './appointmentsField.js'
import { nameFields } from './nameFields.js'

/** The leaders of the house and their counterparts. */
export const leaders = publicCollection({
  slug: 'leaders',
  labels: { singular: words('Leader', '领导人'), plural: words('Leaders', '领导人') },
  titleLabel: words('Name', '姓名'),
  admin: {
    group: menuGroups.directory,
    defaultColumns: ['title', 'side', 'isCurrent', 'updatedAt'],
    listSearchableFields: ['title', 'nativeName', 'slug'],
  },
  tabs: [
    {
      label: words('Person', '人物'),
      fields: [
        ...nameFields(),
        {
          type: 'row',
          fields: [
            {
              name: 'side',
              type: 'select',
              required: true,
              label: words('Side', '所属方'),
              options: choices({
                ours: ['Of this house', '本机构'],
                counterpart: ['Counterpart', '对方'],
              }),
              admin: { width: '50%' },
            },
            countryField(),
            {
              name: 'listOrder',
              type: 'number',
              label: words('Place in the list', '排序'),
              admin: { width: '50%' },
            },
            {
              name: 'isCurrent',
              type: 'checkbox',
              label: words('In office', '在任'),
              admin: { width: '50%' },
            },
          ],
        },
      ],
    },
    { label: words('Appointments', '任职'), fields: [appointmentsField()] },
    {
      label: words('Portrait', '简介'),
      fields: [
        embedded({
          name: 'portrait',
          type: 'upload',
          relationTo: 'media',
          label: words('Portrait', '照片'),
        }),
        summaryField(),
        {
          name: 'responsibilities',
          type: 'textarea',
          localized: true,
          label: words('Responsibilities', '分工'),
        },
        {
          name: 'biography',
          type: 'richText',
          localized: true,
          label: words('Biography', '简历'),
        },
      ],
    },
  ],
})
