import type { Field, GroupField } from 'payload'
import { calendarDay } from './calendarDay.js'
import { webAddress } from './webAddress.js'
import { words } from './words.js'

/** The imported page as record, beside the text: no part of the text, and never shown to the public. */
const record = <Part extends Field>(field: Part): Part => ({
  ...field,
  custom: { ...field.custom, isContent: false },
})

/** Where an imported text comes from. The address and the day of publication are content, the rest is record. */
export const legacyGroup = (): GroupField => ({
  name: 'legacy',
  type: 'group',
  label: words('Imported page', '导入的页面'),
  fields: [
    webAddress({ name: 'address', label: words('Old address', '原网址') }),
    {
      type: 'row',
      fields: [
        calendarDay({
          name: 'publishedAt',
          label: words('First published on', '首次发布日期'),
          admin: {
            description: words(
              'Day of publication of the old page; lists are ordered by it.',
              '原页面的发布日期；列表按此排序。',
            ),
          },
        }),
        record({
          name: 'documentNumber',
          type: 'text',
          index: true,
          label: words('Document number', '文档编号'),
          admin: { width: '50%' },
        }),
      ],
    },
    record({
      name: 'warnings',
      type: 'array',
      label: words('Warnings of the import', '导入警告'),
      labels: { singular: words('Warning', '警告'), plural: words('Warnings', '警告') },
      admin: { readOnly: true, initCollapsed: true },
      fields: [
        { name: 'code', type: 'text', label: words('Code', '代码') },
        { name: 'field', type: 'text', label: words('Field', '字段') },
        { name: 'message', type: 'text', label: words('Message', '说明') },
      ],
    }),
    record({
      name: 'breadcrumb',
      type: 'array',
      label: words('Breadcrumb of the old page', '原页面导航路径'),
      labels: { singular: words('Step', '层级'), plural: words('Steps', '层级') },
      admin: { readOnly: true, initCollapsed: true },
      fields: [{ name: 'label', type: 'text', label: words('Label', '名称') }],
    }),
    {
      type: 'collapsible',
      label: words('Record of the import', '导入记录'),
      admin: { initCollapsed: true },
      fields: [
        record({
          name: 'rawText',
          type: 'textarea',
          label: words('The page as it was', '页面原貌'),
          admin: { readOnly: true, rows: 12 },
        }),
        record({
          name: 'checksum',
          type: 'text',
          index: true,
          label: words('Checksum of the page', '页面校验和'),
          admin: { readOnly: true },
        }),
        record({
          name: 'importerVersion',
          type: 'text',
          label: words('Version of the importer', '导入程序版本'),
          admin: { readOnly: true },
        }),
      ],
    },
  ],
})
