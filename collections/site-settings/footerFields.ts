import type { Field, TextField } from 'payload'
import { webAddress } from '../shared/webAddress.js'
import { words, type Words } from '../shared/words.js'
import { year } from '../shared/year.js'

const half = (name: string, label: Words, localized = false): TextField => ({
  name,
  type: 'text',
  ...(localized ? { localized } : {}),
  label,
  admin: { width: '50%' },
})

/** What stands at the foot of every page: whose it is, where it is registered, and the service links. */
export const footerFields = (): Field[] => [
  {
    name: 'copyright',
    type: 'group',
    label: words('Copyright', '版权'),
    fields: [
      {
        type: 'row',
        fields: [
          half('holder', words('Holder', '权利人'), true),
          year({
            name: 'firstYear',
            label: words('First year', '起始年份'),
            admin: { width: '25%' },
          }),
          year({
            name: 'lastYear',
            label: words('Last year', '终止年份'),
            admin: { width: '25%' },
          }),
        ],
      },
    ],
  },
  {
    name: 'rightsStatement',
    type: 'textarea',
    localized: true,
    label: words('Statement of rights', '权利声明'),
  },
  {
    name: 'registration',
    type: 'group',
    label: words('Registration (ICP filing)', '备案（ICP）'),
    fields: [
      {
        type: 'row',
        fields: [
          half('number', words('Number', '编号')),
          half('fullForm', words('In full', '完整备案号')),
          webAddress({ name: 'url', label: words('Leads to', '链接'), admin: { width: '50%' } }),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      half('publicSecurityFiling', words('Public security filing', '公安备案号')),
      half('siteIdentificationCode', words('Site identification code', '网站标识码')),
    ],
  },
  {
    name: 'footerLinks',
    type: 'array',
    label: words('Links', '链接'),
    labels: { singular: words('Link', '链接'), plural: words('Links', '链接') },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          half('label', words('Label', '名称'), true),
          webAddress({ name: 'url', label: words('Leads to', '链接'), admin: { width: '50%' } }),
        ],
      },
    ],
  },
  {
    name: 'pressContact',
    type: 'textarea',
    localized: true,
    label: words('Press contact', '新闻联系'),
  },
]
