import { countryOf } from './countries.js'
import type { OrganisationFact, OrganisationRole } from './facts.js'

const kinds: readonly [RegExp, NonNullable<OrganisationFact['kind']>][] = [
  [/\bMinistry\b/u, 'ministry'],
  [
    /\b(?:United Nations|World (?:Bank|Health|Trade|Meteorological)|International (?:Union|Organi[sz]ation))\b/u,
    'international-organisation',
  ],
  [/\bConvention\b/u, 'convention'],
  [/\bAlliance\b/u, 'alliance'],
  [/\bUniversity\b/u, 'university'],
  [/\b(?:Agency|Administration|Bureau)\b/u, 'agency'],
  [/\b(?:Association|Federation|Foundation|Society)\b/u, 'ngo'],
  [/\b(?:Company|Corporation|Co\., Ltd)\b/u, 'company'],
]
const isState = (kind: OrganisationFact['kind']) => kind === 'ministry' || kind === 'agency'

/**
 * Describes an organisation by what its printed name tells: acronym in brackets, kind by its
 * word, country by an owner (`China’s MEP`), an adjective (`Japanese Ministry …`) or, for bodies of
 * a state, by the country its name begins or ends with.
 */
export const describeOrganisation = (
  printed: string,
  role: OrganisationRole | null,
): OrganisationFact => {
  const owner = /^(?:the )?([A-Z][\w. ]*?)[’']s /u.exec(printed)
  const ownerCountry = owner ? countryOf(owner[1] ?? '') : null
  const unowned = owner && ownerCountry ? printed.slice(owner[0].length) : printed
  const brackets = /\s*\(([A-Z][A-Za-z&-]{1,9})\)$/u.exec(unowned)
  const name = (brackets ? unowned.slice(0, brackets.index) : unowned).trim()
  const isAcronym = /^[A-Z][A-Z&-]{1,9}$/u.test(name)
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? null
  const first = /^([A-Z][\w.]+) /u.exec(name)?.[1] ?? ''
  const last = / of (?:the )?([A-Z][\w. ]+)$/u.exec(name)?.[1] ?? ''
  return {
    name,
    acronym: brackets?.[1] ?? (isAcronym ? name : null),
    kind,
    country: ownerCountry ?? (isState(kind) ? (countryOf(first) ?? countryOf(last)) : null),
    role,
  }
}
