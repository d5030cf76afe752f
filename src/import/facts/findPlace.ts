import { countryOf } from './countries.js'
import type { PlaceFact } from './facts.js'

const place =
  /\b(?:held|convened|took place|opened|opens|meets?|met|kicked off|(?:Dialogue|Conference|Forum|Summit|Meeting|Workshop))\b[^.]{0,80}? in ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:, ([A-Z][A-Za-z. ]+?))?(?= on\b| from\b| this\b|[,.]|$)/u

/** City and country in which something was held, as printed; a country is not made out of a city. */
export const findPlace = (texts: readonly string[]): PlaceFact => {
  for (const text of texts) {
    const found = place.exec(text)
    if (!found) continue
    const [, city = '', country] = found
    const asCountry = countryOf(city)
    return asCountry
      ? { city: null, country: asCountry }
      : { city, country: country ? countryOf(country) : null }
  }
  return { city: null, country: null }
}
