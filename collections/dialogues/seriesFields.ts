import type { Field } from 'payload'
import { mention } from '../shared/mention.js'
import { words } from '../shared/words.js'
import { year } from '../shared/year.js'

/** The mechanism a session belongs to: which one it is, on what it rests, and where the next is held. */
export const seriesFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      mention({
        name: 'series',
        type: 'relationship',
        relationTo: 'dialogues',
        label: words('Series', '系列'),
        admin: { width: '50%' },
      }),
      {
        name: 'ordinal',
        type: 'number',
        min: 1,
        label: words('Session number', '届次'),
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'basis',
    type: 'group',
    label: words('Basis', '依据'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'agreement',
            type: 'text',
            localized: true,
            label: words('Agreement', '协议'),
            admin: { width: '50%' },
          },
          {
            name: 'dateText',
            type: 'text',
            label: words('Date as printed', '日期（原文）'),
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  {
    name: 'nextSession',
    type: 'group',
    label: words('Next session', '下届会议'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'ordinal',
            type: 'text',
            label: words('Session number', '届次'),
            admin: { width: '33%' },
          },
          {
            name: 'host',
            type: 'text',
            localized: true,
            label: words('Host', '主办方'),
            admin: { width: '33%' },
          },
          year({ name: 'year', label: words('Year', '年份'), admin: { width: '33%' } }),
        ],
      },
    ],
  },
]
