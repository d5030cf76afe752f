import type { Field } from 'payload'
import { choices } from '../shared/choices.js'
import { words } from '../shared/words.js'

/** A person's name in its parts and spellings; the order of the parts differs by country. */
export const nameFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'nativeName',
        type: 'text',
        label: words('Name in own script', '本文字姓名'),
        admin: { width: '50%' },
      },
      {
        name: 'honorific',
        type: 'text',
        localized: true,
        label: words('Honorific', '尊称'),
        admin: { width: '50%' },
      },
      {
        name: 'familyName',
        type: 'text',
        label: words('Family name', '姓'),
        admin: { width: '33%' },
      },
      {
        name: 'givenName',
        type: 'text',
        label: words('Given name', '名'),
        admin: { width: '33%' },
      },
      {
        name: 'nameOrder',
        type: 'select',
        label: words('Order of the name', '姓名次序'),
        options: choices({
          'family-first': ['Family name first', '先姓后名'],
          'given-first': ['Given name first', '先名后姓'],
        }),
        admin: { width: '33%' },
      },
    ],
  },
  {
    name: 'otherSpellings',
    type: 'array',
    label: words('Other spellings', '其他拼写'),
    labels: { singular: words('Spelling', '拼写'), plural: words('Spellings', '拼写') },
    admin: { initCollapsed: true },
    fields: [{ name: 'name', type: 'text', label: words('Name', '姓名') }],
  },
]
