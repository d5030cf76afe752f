import { words } from './words.js'

/** The headings of the admin's menu. */
export const menuGroups = {
  activities: words('Activities', '活动'),
  directory: words('Directory', '名录'),
  office: words('Press office', '新闻办公室'),
}
