import type { CollectionConfig, UnnamedTab } from 'payload'
import { disclaimerGroup } from './disclaimerGroup.js'
import { governedCollection } from './governedCollection.js'
import { legacyGroup } from './legacyGroup.js'
import { slugField } from './slugField.js'
import { titleField } from './titleField.js'
import { translationGroup } from './translationGroup.js'
import { words, type Words } from './words.js'

type PublicCollection = Pick<CollectionConfig, 'slug' | 'admin'> & {
  labels: { singular: Words; plural: Words }
  /** Label of the title field; a person has a name. */
  titleLabel?: Words
  tabs: UnnamedTab[]
}

/** One of the six public collections: its own tabs between the fields that all of them share. */
export const publicCollection = ({ slug, labels, admin, titleLabel, tabs }: PublicCollection) =>
  governedCollection({
    slug,
    labels,
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', 'updatedAt'],
      listSearchableFields: ['title', 'slug', 'legacy.documentNumber'],
      ...admin,
    },
    fields: [
      titleField(titleLabel),
      {
        type: 'tabs',
        tabs: [...tabs, { label: words('Imported page', '导入的页面'), fields: [legacyGroup()] }],
      },
      slugField(),
      disclaimerGroup(),
      translationGroup(),
    ],
  })
