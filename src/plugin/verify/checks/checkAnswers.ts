import { hashOf } from '../../../domain/fingerprint/hash.js'
import { requestSeal } from '../../acts/requests.js'
import { machinery } from '../../collections/machinery.js'
import { releasesSlug } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'
import { parsed } from '../read/stored.js'
import { asToldBefore } from './asToldBefore.js'
import { expectedViews, isView, type View } from './expectedViews.js'

/** What an answer told of the moment: who had opened a link by then, what was overdue or dead. */
const ofTheMoment = ['name', 'deadIn', 'isOpen', 'isOverdue', 'openings', 'lastOpenedAt']

/** Names change and the offered verbs depend on the day; everything else follows from the events. */
const withoutMoment = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMoment)
  if (!isView(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !ofTheMoment.includes(name))
      .map(([name, part]) => [name, withoutMoment(part)]),
  )
}

const says = (answer: unknown, expected: View): boolean => {
  const outcome = parsed(answer)
  if (!isView(outcome) || outcome.isDone !== true || !isView(outcome.view)) return false
  // Why a plan failed is told in the language of whoever asked; the event itself is checked. Who may
  // approve, what else has to go out, and what a release and its members are called, is of that day.
  // The roles of an account are checked with the account.
  const { verbs, failure: _, stages: __, checks: ___, roles: ____, ...said } = outcome.view
  const { needs: _needs, release: _release, ...rest } = said
  const { title: _title, members: _members, ...named } = rest
  // Who contributed to the members, their chains tell.
  const { contributors: _contributors, hasUnknownAuthor: _unknown, ...ofRelease } = named
  const view = named.collection === releasesSlug ? ofRelease : named
  const fitting = asToldBefore(expected, view)
  return Array.isArray(verbs) && hashOf(withoutMoment(view)) === hashOf(withoutMoment(fitting))
}

/** Every kept answer is sealed, answers what was asked, and says what came of its event. */
export const checkAnswers = (dossier: Dossier): Difference[] => {
  const { chain, answers } = dossier
  if (!chain.some(({ details }) => details.request !== undefined)) return []
  const differences: Difference[] = []
  const kept = new Map(answers.map((answer) => [answer.key, answer]))
  const viewAfter = expectedViews(dossier)
  for (const event of chain) {
    const expected = viewAfter(event)
    const { request, requestHash } = event.details
    if (request === undefined) continue
    const say = (problem: string): void => {
      differences.push(difference(machinery.requests, request, problem))
    }
    const row = kept.get(request)
    if (row === undefined) say('this answer is missing')
    else if (requestSeal(row) !== row.hash) say('this answer was altered')
    else if ((requestHash !== undefined && requestHash !== row.request) || row.at !== event.at)
      say('it answers something else than was asked, or at another time')
    else if (!says(row.answer, expected)) say('it does not say what its event led to')
  }
  return differences
}
