import { describeOrganisation } from './describeOrganisation.js'
import type { OrganisationFact, OrganisationRole } from './facts.js'
import { sentences } from './sentences.js'
import { nameRun, splitOrganisations } from './splitOrganisations.js'

/** Words of credit, the longer before the shorter they contain. */
const credits: readonly [string, OrganisationRole][] = [
  ['under the guidance of', 'guidance'],
  ['co-?organi[sz]ed by', 'co-organiser'],
  ['jointly organi[sz]ed by', 'co-organiser'],
  ['organi[sz]ed by', 'organiser'],
  ['co-?convened by', 'convener'],
  ['convened by', 'convener'],
  ['co-?hosted by', 'co-host'],
  ['jointly hosted by', 'co-host'],
  ['hosted by', 'host'],
  ['co-?sponsored by', 'supporter'],
  ['(?:with the support of|supported by)', 'supporter'],
  ['jointly issued by', 'issuer'],
  ['at the invitation of', 'inviter'],
]
const anyCredit = new RegExp(credits.map(([words]) => `\\b(${words}) `).join('|'), 'giu')

/** The organisations a text credits, with the grade of credit each gets, in the text's order. */
export const findOrganisers = (paragraphs: readonly string[]): OrganisationFact[] =>
  paragraphs.flatMap(sentences).flatMap((sentence) => {
    const marks = [...sentence.matchAll(anyCredit)]
    return marks.flatMap((mark, index) => {
      const role = credits[mark.slice(1).findIndex((group) => group !== undefined)]?.[1]
      const clause = sentence.slice(mark.index + mark[0].length, marks[index + 1]?.index)
      return splitOrganisations(nameRun(clause)).map((name) =>
        describeOrganisation(name, role ?? null),
      )
    })
  })
