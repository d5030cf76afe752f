import type { ArrayField } from 'payload'
import { words, type Words } from '../shared/words.js'

/** Rows of one text each, in order. */
export const textRows = (name: string, label: Words, row: Words): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: row, plural: label },
  admin: { initCollapsed: true },
  fields: [{ name: 'text', type: 'text', localized: true, label: words('Text', '内容') }],
})
