import type { Field } from 'payload'
import { embedded } from '../shared/embedded.js'
import { words } from '../shared/words.js'
import { isTimeZoneOrEmpty } from './isTimeZoneOrEmpty.js'

/** What the site is called, whose it is, and where it was before. */
export const siteFields = (): Field[] => [
  { name: 'siteName', type: 'text', localized: true, label: words('Name of the site', '网站名称') },
  embedded({
    name: 'ministry',
    type: 'relationship',
    relationTo: 'organisations',
    label: words('Ministry', '部委'),
  }),
  {
    name: 'timeZone',
    type: 'text',
    label: words('Time zone', '时区'),
    validate: isTimeZoneOrEmpty,
    admin: {
      description: words(
        'As Asia/Shanghai; a day begins there at midnight.',
        '如 Asia/Shanghai；以该地零点为一日之始。',
      ),
    },
  },
  {
    name: 'formerHosts',
    type: 'array',
    label: words('Former hosts', '曾用域名'),
    labels: { singular: words('Host', '域名'), plural: words('Hosts', '域名') },
    admin: { initCollapsed: true },
    fields: [{ name: 'host', type: 'text', label: words('Host', '域名') }],
  },
]
