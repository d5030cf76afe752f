import type { ArrayField } from 'payload'
import { choices } from './choices.js'
import { words } from './words.js'

/** Who said or proposed what. */
export const statementsField = (): ArrayField => ({
  name: 'statements',
  type: 'array',
  label: words('Statements', '发言'),
  labels: { singular: words('Statement', '发言'), plural: words('Statements', '发言') },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'text',
          localized: true,
          label: words('Speaker', '发言人'),
          admin: { width: '50%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: words('Kind', '类别'),
          options: choices({
            remarks: ['Remarks', '讲话'],
            proposal: ['Proposal', '建议'],
            appreciation: ['Appreciation', '赞赏'],
            hope: ['Hope', '期望'],
            commitment: ['Commitment', '承诺'],
          }),
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'text', type: 'textarea', localized: true, label: words('Text', '内容') },
  ],
})
