import type { ArrayField } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { choices } from '../shared/choices.js'
import { words } from '../shared/words.js'

/** The approved wordings. One that was ever public keeps its key and its text; a new one gets a new key. */
export const disclaimersField = (): ArrayField => ({
  name: 'disclaimers',
  type: 'array',
  label: words('Disclaimers', '免责声明'),
  labels: { singular: words('Wording', '文本'), plural: words('Wordings', '文本') },
  admin: {
    description: words(
      'A public wording never changes: add a new one under a new key.',
      '已公开的文本不得更改：请以新的键添加。',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'key', type: 'text', label: words('Key', '键'), admin: { width: '33%' } },
        {
          name: 'prevailingLanguage',
          type: 'select',
          label: words('Language that prevails', '以何种语言为准'),
          options: choices({ zh: ['Chinese', '中文'], en: ['English', '英文'] }),
          admin: { width: '33%' },
        },
        calendarDay({
          name: 'inForceFrom',
          label: words('In force from', '生效日期'),
          admin: { width: '33%' },
        }),
      ],
    },
    { name: 'text', type: 'textarea', localized: true, label: words('Text', '文本') },
  ],
})
