import type { Field } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { words } from '../shared/words.js'

/** Former names with their days, and the misspellings an import accepts for it. */
export const otherNameFields = (): Field[] => [
  {
    name: 'otherNames',
    type: 'array',
    label: words('Other names', '其他名称'),
    labels: { singular: words('Name', '名称'), plural: words('Names', '名称') },
    admin: { initCollapsed: true },
    fields: [
      { name: 'name', type: 'text', label: words('Name', '名称') },
      {
        type: 'row',
        fields: [
          calendarDay({ name: 'from', label: words('From', '自') }),
          calendarDay({ name: 'to', label: words('To', '至') }),
        ],
      },
    ],
  },
  {
    name: 'acceptedSpellings',
    type: 'array',
    label: words('Spellings accepted on import', '导入时认可的写法'),
    labels: { singular: words('Spelling', '写法'), plural: words('Spellings', '写法') },
    admin: { initCollapsed: true },
    fields: [{ name: 'name', type: 'text', label: words('Name', '名称') }],
  },
]
