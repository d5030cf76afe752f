import type { Page } from '../page/page.js'
import { describeOrganisation } from './describeOrganisation.js'
import { describeParticipants } from './describeParticipants.js'
import type { Facts } from './facts.js'
import { findDialogue } from './findDialogue.js'
import { findKind } from './findKind.js'
import { findOrganisers } from './findOrganisers.js'
import { findOutcomes } from './findOutcomes.js'
import { findParticipants } from './findParticipants.js'
import { findPeople } from './findPeople.js'
import { findPlace } from './findPlace.js'
import { findSideEvents } from './findSideEvents.js'
import { findStatements } from './findStatements.js'
import { findThemes } from './findThemes.js'
import { findWhen } from './findWhen.js'
import { mergeOrganisations } from './mergeOrganisations.js'
import { partiesIn } from './countries.js'
import { readOwner } from './readOwner.js'
import { sentences } from './sentences.js'
import { warnOfFacts } from './warnOfFacts.js'

const levels = ['bilateral', 'trilateral'] as const

/**
 * Finds what a page tells, by tables of patterns for this family of pages. Pure: no clock, no
 * store. What a page does not print stays empty, and a warning says so.
 */
export const findFacts = (page: Page): Facts => {
  const owner = readOwner(page.breadcrumb)
  const all = page.body.flatMap(sentences)
  const told = [page.title, ...all]
  const credited = findOrganisers(page.body)
  const known = credited.map((each) => each.name)
  const people = told.map((sentence) => findPeople(sentence, known, page.body.join('\n')))
  const acting = told.map((sentence, index) => findParticipants(sentence, people[index] ?? []))
  const participants = describeParticipants(acting.flat(), owner, page.body.join('\n'))
  const outcomes = findOutcomes(page.body)
  const ours = participants.find((each) => each.side === 'ours')
  const isMinistry = owner.ministry !== null && /\bMinister\b/u.test(ours?.post ?? '')
  const site = owner.ministry
    ? [
        {
          ...describeOrganisation(owner.ministry, null),
          ...(isMinistry ? { kind: 'ministry' as const } : {}),
        },
      ]
    : []
  const named = people.flat().filter((each) => participants.some(({ name }) => name === each.name))
  const organisations = mergeOrganisations([
    ...credited,
    ...named.flatMap((each) =>
      each.organisation ? [describeOrganisation(each.organisation, null)] : [],
    ),
    ...outcomes.flatMap((each) =>
      each.organisation ? [describeOrganisation(each.organisation, null)] : [],
    ),
    ...site,
  ])
  const countryOfBody = (name: string | null) =>
    organisations.find((each) => each.name === name || each.acronym === name)?.country ?? null
  const event = findDialogue(page.title, page.body)
  const titleParties = partiesIn(`${page.title} \n${all[0] ?? ''}`)
  const countries =
    titleParties.length > 0
      ? titleParties
      : partiesIn(all.filter((each) => /\btwo countries\b|neighbou?ring/u.test(each)).join(' '))
  const { stated, events } = findSideEvents(page.body)
  const themes = findThemes(all)
  const doings = told.filter((_, index) =>
    (acting[index] ?? []).some(({ name }) => name === ours?.name),
  )
  const facts: Omit<Facts, 'warnings'> = {
    page,
    ...findKind(page.title, doings),
    when: findWhen(all[0] ?? ''),
    place: findPlace([all[0] ?? '', page.title]),
    countries,
    ministry: owner.ministry,
    organisations,
    participants: participants.map((each) => ({
      ...each,
      country: each.country ?? countryOfBody(each.organisation),
    })),
    mentions: people
      .flat()
      .filter((each) => !participants.some(({ name }) => name === each.name))
      .map(({ name, post }) => ({ name, post }))
      .filter((each, index, list) => list.findIndex(({ name }) => name === each.name) === index),
    statements: findStatements(page.body, participants),
    outcomes,
    dialogue:
      event.name === null
        ? null
        : {
            title: event.name,
            ordinal: event.ordinal,
            level: countries.length > 3 ? 'multilateral' : (levels[countries.length - 2] ?? null),
            rank: event.rank,
            themes: themes.themes,
            guidingStatement: event.guidingStatement,
            basis: event.basis,
            statedSideEventCount: stated,
            sideEvents: events,
          },
  }
  const doubts = people
    .flat()
    .filter((each) => each.isDoubtful)
    .map((each) => each.name)
  return {
    ...facts,
    warnings: [
      ...page.warnings,
      ...warnOfFacts(facts, {
        doubts,
        areThemesSplit: themes.isSplit,
        isMinistry,
        isOwnerNamed: owner.leader !== null,
      }),
    ],
  }
}
