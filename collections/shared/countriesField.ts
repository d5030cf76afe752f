import type { SelectField } from 'payload'
import { countryOptions } from './countryOptions.js'
import { words } from './words.js'

/** The countries concerned, by ISO 3166-1 alpha-2 code. */
export const countriesField = (): SelectField => ({
  name: 'countries',
  type: 'select',
  hasMany: true,
  interfaceName: 'CountryCodes',
  label: words('Countries', '国家和地区'),
  options: countryOptions,
  admin: {
    description: words(
      'The European Union and the like are blocs, not countries.',
      '欧盟等属于“集团”，不是国家。',
    ),
  },
})
