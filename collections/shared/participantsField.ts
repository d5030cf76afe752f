import type { ArrayField } from 'payload'
import { choices } from './choices.js'
import { countryField } from './countryField.js'
import { embedded } from './embedded.js'
import { mention } from './mention.js'
import { words } from './words.js'

/** Who took part, in protocol order, with the post held at the time. Who is only cited is no participant. */
export const participantsField = (): ArrayField => ({
  name: 'participants',
  type: 'array',
  label: words('Participants', '参加者'),
  labels: { singular: words('Participant', '参加者'), plural: words('Participants', '参加者') },
  admin: {
    initCollapsed: true,
    description: words('In protocol order.', '按礼宾次序排列。'),
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
        mention({
          name: 'leader',
          type: 'relationship',
          relationTo: 'leaders',
          label: words('Entry under leaders', '人物条目'),
          admin: { width: '50%' },
        }),
        {
          name: 'post',
          type: 'text',
          localized: true,
          label: words('Post at the time', '时任职务'),
          admin: { width: '50%' },
        },
        embedded({
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: words('Organisation', '机构'),
          admin: { width: '50%' },
        }),
        countryField(),
        {
          name: 'side',
          type: 'select',
          label: words('Side', '所属方'),
          options: choices({
            ours: ['Ours', '我方'],
            theirs: ['Theirs', '对方'],
            third: ['Third', '第三方'],
          }),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'functions',
      type: 'select',
      hasMany: true,
      label: words('Part taken', '参与身份'),
      options: choices({
        head: ['Head of delegation', '团长'],
        speaker: ['Speaker', '发言人'],
        chair: ['Chair', '主席'],
        host: ['Host', '主持'],
        guest: ['Guest', '嘉宾'],
        signatory: ['Signatory', '签署人'],
        present: ['Present', '在场'],
      }),
    },
  ],
})
