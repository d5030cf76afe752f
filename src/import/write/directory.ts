import type { OrganisationFact } from '../facts/facts.js'
import { comparable } from '../facts/mergeOrganisations.js'
import { findDrafts } from './findDrafts.js'
import type { StoredDraft } from './findDrafts.js'
import type { Session } from './session.js'

type Names = readonly { readonly name?: string | null }[] | null | undefined

const namesOf = (entry: StoredDraft, lists: readonly string[]): string[] =>
  [
    entry.title,
    entry.nativeName,
    ...lists.flatMap((list) => ((entry[list] as Names) ?? []).map((each) => each.name)),
  ]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map(comparable)

/** The people and bodies that are there already, by every name they are known under. */
export type Directory = {
  readonly organisation: (fact: OrganisationFact) => StoredDraft | null
  readonly leader: (name: string) => StoredDraft | null
}

/**
 * Reads the directory once per page. An organisation is found by name, former name, accepted
 * spelling, or acronym (not against another country); a person by name or other spelling.
 */
export const readDirectory = async (session: Session): Promise<Directory> => {
  const organisations = await findDrafts(session, 'organisations', {}, [
    'title',
    'nativeName',
    'acronym',
    'country',
    'otherNames',
    'acceptedSpellings',
  ])
  const leaders = await findDrafts(session, 'leaders', {}, [
    'title',
    'nativeName',
    'otherSpellings',
  ])
  const isOfOtherCountry = (entry: StoredDraft, { country }: OrganisationFact) =>
    country !== null &&
    typeof entry.country === 'string' &&
    entry.country !== '' &&
    entry.country !== country
  return {
    organisation: (fact) =>
      organisations.find((entry) =>
        namesOf(entry, ['otherNames', 'acceptedSpellings']).includes(comparable(fact.name)),
      ) ??
      organisations.find(
        (entry) =>
          fact.acronym !== null &&
          !isOfOtherCountry(entry, fact) &&
          (entry.acronym === fact.acronym ||
            namesOf(entry, ['otherNames', 'acceptedSpellings']).includes(comparable(fact.acronym))),
      ) ??
      null,
    leader: (name) =>
      leaders.find((entry) => namesOf(entry, ['otherSpellings']).includes(comparable(name))) ??
      null,
  }
}
