import type { Facts } from '../facts/facts.js'
import { isSameOrganisation } from '../facts/mergeOrganisations.js'
import type { ImportedDocument } from '../report.js'
import { readDirectory } from './directory.js'
import type { Ids } from './ids.js'
import { leaderData } from './leaderData.js'
import { organisationData } from './organisationData.js'
import { saveDraft } from './saveDraft.js'
import type { Session } from './session.js'

/** Finds or drafts the organisations and people of a page. What is there already is only linked. */
export const writeDirectory = async (
  session: Session,
  facts: Facts,
): Promise<{ ids: Ids; documents: ImportedDocument[] }> => {
  const directory = await readDirectory(session)
  const documents: ImportedDocument[] = []
  const organisations = new Map<string, string>()
  const leaders = new Map<string, string>()
  const ids: Ids = {
    organisation: (name) => {
      const fact = facts.organisations.find(
        (each) =>
          each.name === name ||
          each.acronym === name ||
          (name !== null && isSameOrganisation(each, { ...each, name, acronym: null })),
      )
      return (fact && organisations.get(fact.name)) ?? null
    },
    leader: (name) => leaders.get(name) ?? null,
  }
  const note = (collection: string, id: string, title: string, isThere: boolean) =>
    documents.push({ collection, id, title, outcome: isThere ? 'matched' : 'created' })
  for (const fact of facts.organisations) {
    const there = directory.organisation(fact)
    const id = there
      ? String(there.id)
      : await saveDraft(session, 'organisations', organisationData(facts, fact))
    organisations.set(fact.name, id)
    note('organisations', id, fact.name, there !== null)
  }
  for (const person of facts.participants) {
    const there = directory.leader(person.name)
    const id = there
      ? String(there.id)
      : await saveDraft(session, 'leaders', leaderData(facts, person, ids))
    leaders.set(person.name, id)
    note('leaders', id, person.name, there !== null)
  }
  for (const { name } of facts.mentions) {
    const there = directory.leader(name)
    if (there) leaders.set(name, String(there.id))
  }
  return { ids, documents }
}
