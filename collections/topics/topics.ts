import { mention } from '../shared/mention.js'
import { menuGroups } from '../shared/menuGroups.js'
import { publicCollection } from '../shared/publicCollection.js'
import { summaryField } from '../shared/summaryField.js'
import { words } from '../shared/words.js'

/** The editor's own subjects, for pages, filters and feeds. */
export const topics = publicCollection({
  slug: 'topics',
  labels: { singular: words('Topic', '主题'), plural: words('Topics', '主题') },
  titleLabel: words('Name', '名称'),
  admin: { group: menuGroups.directory, defaultColumns: ['title', 'parent', 'updatedAt'] },
  tabs: [
    {
      label: words('Topic', '主题'),
      fields: [
        summaryField(),
        {
          name: 'description',
          type: 'textarea',
          localized: true,
          label: words('Description', '介绍'),
        },
        mention({
          name: 'parent',
          type: 'relationship',
          relationTo: 'topics',
          label: words('Under', '上级主题'),
        }),
        {
          name: 'synonyms',
          type: 'array',
          label: words('Synonyms', '同义词'),
          labels: { singular: words('Synonym', '同义词'), plural: words('Synonyms', '同义词') },
          fields: [{ name: 'term', type: 'text', localized: true, label: words('Term', '词语') }],
        },
      ],
    },
  ],
})
