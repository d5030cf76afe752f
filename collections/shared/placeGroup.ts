import type { GroupField } from 'payload'
import { choices } from './choices.js'
import { countryField } from './countryField.js'
import { words } from './words.js'

/** Where it was. A meeting held online has no place and the mode `online`. */
export const placeGroup = (): GroupField => ({
  name: 'place',
  type: 'group',
  label: words('Where', '地点'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'city',
          type: 'text',
          localized: true,
          label: words('City', '城市'),
          admin: { width: '50%' },
        },
        {
          name: 'venue',
          type: 'text',
          localized: true,
          label: words('Venue', '场所'),
          admin: { width: '50%' },
        },
        {
          name: 'region',
          type: 'text',
          localized: true,
          label: words('Province or region', '省份或地区'),
          admin: { width: '50%' },
        },
        countryField(),
        {
          name: 'mode',
          type: 'select',
          label: words('Held', '举行方式'),
          options: choices({
            'in-person': ['In person', '线下'],
            online: ['Online', '线上'],
            hybrid: ['In person and online', '线上线下结合'],
          }),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
