import type { ArrayField } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { webAddress } from '../shared/webAddress.js'
import { words } from '../shared/words.js'

/** The search words at the head of every page. They belong to the site and say nothing about a page. */
export const hotKeywordsField = (): ArrayField => ({
  name: 'hotKeywords',
  type: 'array',
  label: words('Hot keywords', '热门关键词'),
  labels: { singular: words('Keyword', '关键词'), plural: words('Keywords', '关键词') },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'term',
          type: 'text',
          localized: true,
          label: words('Term', '词语'),
          admin: { width: '50%' },
        },
        webAddress({ name: 'url', label: words('Leads to', '链接'), admin: { width: '50%' } }),
        calendarDay({ name: 'from', label: words('From', '自') }),
        calendarDay({ name: 'to', label: words('To', '至') }),
      ],
    },
  ],
})
