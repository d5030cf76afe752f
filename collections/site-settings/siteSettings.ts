import type { GlobalConfig } from 'payload'
import { settingsAccess } from '../../access/settingsAccess.js'
import { menuGroups } from '../shared/menuGroups.js'
import { words } from '../shared/words.js'
import { disclaimersField } from './disclaimersField.js'
import { footerFields } from './footerFields.js'
import { hotKeywordsField } from './hotKeywordsField.js'
import { siteFields } from './siteFields.js'
import { siteSettingsAuthors } from './siteSettingsAuthors.js'

/** What holds for the whole site; approved like any text, and never taken down. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: words('Site settings', '站点设置'),
  admin: { group: menuGroups.office },
  access: settingsAccess(siteSettingsAuthors),
  versions: { drafts: true, max: 0 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: words('Site', '网站'), fields: siteFields() },
        { label: words('Disclaimers', '免责声明'), fields: [disclaimersField()] },
        { label: words('Hot keywords', '热门关键词'), fields: [hotKeywordsField()] },
        { label: words('Foot of the page', '页脚'), fields: footerFields() },
      ],
    },
  ],
}
