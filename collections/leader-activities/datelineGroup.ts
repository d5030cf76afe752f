import type { GroupField } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { words } from '../shared/words.js'

/** Where and when the report was filed, which need not be where and when the event was. */
export const datelineGroup = (): GroupField => ({
  name: 'dateline',
  type: 'group',
  label: words('Dateline', '电头'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'city',
          type: 'text',
          localized: true,
          label: words('City', '城市'),
          admin: { width: '50%' },
        },
        calendarDay({ name: 'date', label: words('Date', '日期') }),
        {
          name: 'agency',
          type: 'text',
          label: words('Agency', '通讯社'),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
