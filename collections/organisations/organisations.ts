import { countryField } from '../shared/countryField.js'
import { embedded } from '../shared/embedded.js'
import { menuGroups } from '../shared/menuGroups.js'
import { publicCollection } from '../shared/publicCollection.js'
import { summaryField } from '../shared/summaryField.js'
import { webAddress } from '../shared/webAddress.js'
import { words } from '../shared/words.js'
import { historyFields } from './historyFields.js'
import { organisationKinds } from './organisationKinds.js'
import { otherNameFields } from './otherNameFields.js'

/** Ministries, agencies, blocs, alliances: every body a text names. */
export const organisations = publicCollection({
  slug: 'organisations',
  labels: { singular: words('Organisation', '机构'), plural: words('Organisations', '机构') },
  titleLabel: words('Name', '名称'),
  admin: {
    group: menuGroups.directory,
    defaultColumns: ['title', 'acronym', 'kind', 'country'],
    listSearchableFields: ['title', 'acronym', 'nativeName', 'slug'],
  },
  tabs: [
    {
      label: words('Organisation', '机构'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'nativeName',
              type: 'text',
              label: words('Name in own script', '本文字名称'),
              admin: { width: '50%' },
            },
            {
              name: 'acronym',
              type: 'text',
              localized: true,
              label: words('Acronym', '缩写'),
              admin: { width: '50%' },
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Kind', '类别'),
              options: organisationKinds,
              admin: { width: '50%' },
            },
            countryField(),
          ],
        },
        summaryField(),
        {
          name: 'description',
          type: 'textarea',
          localized: true,
          label: words('Description', '介绍'),
        },
        webAddress({ name: 'website', label: words('Website', '网站') }),
        embedded({
          name: 'logo',
          type: 'upload',
          relationTo: 'media',
          label: words('Logo', '标识'),
        }),
      ],
    },
    {
      label: words('Names and history', '名称和沿革'),
      fields: [...otherNameFields(), ...historyFields()],
    },
  ],
})
