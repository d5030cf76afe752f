import countries from 'i18n-iso-countries'
import { words } from './words.js'

const english = countries.getNames('en')
const chinese = countries.getNames('zh')

/** ISO 3166-1 leaves the codes X… to their users; they name nothing in the standard. */
const isAssigned = (code: string): boolean => !code.startsWith('X')

/** The countries and territories of ISO 3166-1 by alpha-2 code, in English order. */
export const countryOptions = Object.entries(english)
  .filter(([code]) => isAssigned(code))
  .map(([value, name]) => ({ value, label: words(name, chinese[value] ?? name) }))
  .sort((left, right) => left.label.en.localeCompare(right.label.en, 'en'))
