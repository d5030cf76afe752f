import type { TextareaField } from 'payload'
import { words } from './words.js'

/** One or two sentences for lists, search results and cards. */
export const summaryField = (): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  label: words('Summary', '摘要'),
  admin: {
    rows: 2,
    description: words('One or two sentences for lists and search.', '用于列表和搜索的一两句话。'),
  },
})
