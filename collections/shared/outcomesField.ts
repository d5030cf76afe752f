import type { ArrayField } from 'payload'
import { choices } from './choices.js'
import { embedded } from './embedded.js'
import { words } from './words.js'

/** What came of it. */
export const outcomesField = (): ArrayField => ({
  name: 'outcomes',
  type: 'array',
  label: words('Outcomes', '成果'),
  labels: { singular: words('Outcome', '成果'), plural: words('Outcomes', '成果') },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: words('Kind', '类别'),
      options: choices({
        agreement: ['Agreement', '协议'],
        launch: ['Launch', '启动'],
        declaration: ['Declaration', '宣言'],
        plan: ['Plan', '计划'],
        commitment: ['Commitment', '承诺'],
        'next-meeting': ['Next meeting', '下次会议'],
        other: ['Other', '其他'],
      }),
    },
    { name: 'text', type: 'textarea', localized: true, label: words('Text', '内容') },
    {
      name: 'witnesses',
      type: 'text',
      localized: true,
      label: words('Witnessed by', '见证人'),
    },
    {
      type: 'row',
      fields: [
        embedded({
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: words('Organisation', '机构'),
          admin: { width: '50%' },
        }),
        embedded({
          name: 'document',
          type: 'upload',
          relationTo: 'media',
          label: words('Document', '文件'),
          admin: { width: '50%' },
        }),
      ],
    },
  ],
})
