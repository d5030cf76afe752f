import type { OrganisationFact } from './facts.js'

/** One spelling of a name for comparing: case, articles, marks and kinds of blank do not count. */
export const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’'.,“”"()]/gu, '')
    .replace(/\bthe\b/gu, ' ')
    .replace(/[\s-]+/gu, ' ')
    .trim()

/** Whether two namings mean one organisation: same name, or same acronym. */
export const isSameOrganisation = (one: OrganisationFact, other: OrganisationFact): boolean =>
  comparable(one.name) === comparable(other.name) ||
  (one.acronym !== null && one.acronym === other.acronym)

/** Puts namings of one organisation together; of two names the one that is no acronym wins. */
export const mergeOrganisations = (namings: readonly OrganisationFact[]): OrganisationFact[] => {
  const merged: OrganisationFact[] = []
  for (const naming of namings) {
    const place = merged.findIndex((each) => isSameOrganisation(each, naming))
    const known = merged[place]
    if (!known) merged.push(naming)
    else
      merged[place] = {
        name: known.name === known.acronym ? naming.name : known.name,
        acronym: known.acronym ?? naming.acronym,
        kind: known.kind ?? naming.kind,
        country: known.country ?? naming.country,
        role: known.role ?? naming.role,
      }
  }
  return merged
}
