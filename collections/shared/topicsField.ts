import { mention } from './mention.js'
import { words } from './words.js'

/** The editor's own subjects. The hot keywords of the site are no topics; they stand in its settings. */
export const topicsField = () =>
  mention({
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: words('Topics', '主题'),
  })
