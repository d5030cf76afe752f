import type { Field } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { words } from '../shared/words.js'

/** Whom to credit, and how long the file may be shown. */
export const rightsFields = (): Field[] => [
  {
    name: 'credit',
    type: 'group',
    label: words('Credit', '来源'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'photographer',
            type: 'text',
            label: words('Photographer', '摄影'),
            admin: { width: '50%' },
          },
          {
            name: 'agency',
            type: 'text',
            label: words('Agency', '通讯社'),
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'rights', type: 'text', label: words('Rights', '权利'), admin: { width: '33%' } },
      { name: 'licence', type: 'text', label: words('Licence', '许可'), admin: { width: '33%' } },
      calendarDay({
        name: 'expiresOn',
        label: words('May be shown until', '使用期限'),
        admin: { width: '33%' },
      }),
    ],
  },
]
