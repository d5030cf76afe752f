import type { ArrayField } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { words } from '../shared/words.js'

/** The stops of a journey. */
export const stopsField = (): ArrayField => ({
  name: 'stops',
  type: 'array',
  label: words('Stops of the journey', '行程'),
  labels: { singular: words('Stop', '站'), plural: words('Stops', '站') },
  admin: { initCollapsed: true },
  fields: [
    { name: 'place', type: 'text', label: words('Place', '地点') },
    {
      type: 'row',
      fields: [
        calendarDay({ name: 'start', label: words('From', '开始') }),
        calendarDay({ name: 'end', label: words('To', '结束') }),
      ],
    },
  ],
})
