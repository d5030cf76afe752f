import type { SelectField } from 'payload'
import { countryOptions } from './countryOptions.js'
import { words } from './words.js'

/** One country by its ISO 3166-1 alpha-2 code. A bloc or a convention is an organisation, not a country. */
export const countryField = (): SelectField => ({
  name: 'country',
  type: 'select',
  interfaceName: 'CountryCode',
  label: words('Country', '国家或地区'),
  options: countryOptions,
  admin: { width: '50%' },
})
