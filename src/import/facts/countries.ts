import isoCountries from 'i18n-iso-countries'

/** Names and adjectives the ISO list lacks. Blocs, regions and provinces are no countries and stay out. */
const others: Readonly<Record<string, string>> = {
  Sino: 'CN',
  Chinese: 'CN',
  Japanese: 'JP',
  American: 'US',
  'U.S.': 'US',
  British: 'GB',
  German: 'DE',
  French: 'FR',
  Italian: 'IT',
  Spanish: 'ES',
  Portuguese: 'PT',
  Dutch: 'NL',
  Danish: 'DK',
  Swedish: 'SE',
  Norwegian: 'NO',
  Finnish: 'FI',
  Polish: 'PL',
  Swiss: 'CH',
  Austrian: 'AT',
  Belgian: 'BE',
  Russian: 'RU',
  Canadian: 'CA',
  Mexican: 'MX',
  Brazilian: 'BR',
  Chilean: 'CL',
  Indian: 'IN',
  Pakistani: 'PK',
  Mongolian: 'MN',
  Indonesian: 'ID',
  Malaysian: 'MY',
  Singaporean: 'SG',
  Thai: 'TH',
  Vietnamese: 'VN',
  Cambodian: 'KH',
  Lao: 'LA',
  Laos: 'LA',
  'Viet Nam': 'VN',
  Filipino: 'PH',
  Philippine: 'PH',
  Australian: 'AU',
  Israeli: 'IL',
  Iranian: 'IR',
  Egyptian: 'EG',
  Kenyan: 'KE',
  Kazakh: 'KZ',
  Turkish: 'TR',
  ROK: 'KR',
  UK: 'GB',
  Czech: 'CZ',
  Hungarian: 'HU',
  Greek: 'GR',
}

/** ISO 3166 alpha-2 of a country's English name or adjective; null where it is neither. */
export const countryOf = (word: string): string | null =>
  Object.hasOwn(others, word)
    ? (others[word] ?? null)
    : word.length > 2
      ? (isoCountries.getAlpha2Code(word, 'en') ?? null)
      : null

const name = String.raw`(?:Viet Nam|Republic of Korea|South Korea|United States|United Kingdom|South Africa|New Zealand|U\.S\.|[A-Z][A-Za-z]+)`
const hyphened = new RegExp(String.raw`\b${name}(?:[-–]${name}){1,3}(?=\s)`, 'gu')
const joined = new RegExp(
  String.raw`\b(${name})(?:, (${name}))*,? and (?:the )?(${name}) (?:as neighbou?ring countries|signed|agreed)`,
  'gu',
)
const between = new RegExp(String.raw`\bbetween (?:the )?(${name}) and (?:the )?(${name})\b`, 'gu')

/**
 * The countries a text names as parties (`China-Japan …`, `between France and China`), each once,
 * in the text's order. A country that is only mentioned is none.
 */
export const partiesIn = (text: string): string[] => {
  const groups = [
    ...[...text.matchAll(hyphened)].map(([all]) => all.split(/[-–]/u)),
    ...[...text.matchAll(joined), ...text.matchAll(between)].map(([, ...names]) =>
      names.filter(Boolean),
    ),
  ]
  const parties = groups
    .map((names) => names.map(countryOf))
    .filter((codes) => codes.every((code) => code !== null))
  return [...new Set(parties.flat())].filter((code) => code !== null)
}
