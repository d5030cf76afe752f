import type { Field } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { mention } from '../shared/mention.js'
import { words } from '../shared/words.js'

/** Where a body belongs, and what became of it. */
export const historyFields = (): Field[] => [
  mention({
    name: 'parent',
    type: 'relationship',
    relationTo: 'organisations',
    label: words('Part of', '上级机构'),
  }),
  {
    type: 'row',
    fields: [
      mention({
        name: 'replacedBy',
        type: 'relationship',
        relationTo: 'organisations',
        label: words('Replaced by', '后继机构'),
        admin: { width: '50%' },
      }),
      calendarDay({ name: 'closedOn', label: words('Closed on', '撤销日期') }),
    ],
  },
]
