import { hashOf } from '../../../domain/fingerprint/hash.js'
import { genesisHash } from '../../../domain/ledger/seal.js'
import {
  emptyState,
  type Deed,
  type DocumentState,
} from '../../../domain/workflow/documentState.js'
import { apply } from '../../../domain/workflow/fold.js'
import { courtesyView } from '../../acts/courtesyView.js'
import { requestSeal } from '../../acts/requests.js'
import { machinery } from '../../collections/machinery.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'
import { parsed } from '../read/stored.js'

type View = { [name: string]: unknown }

const isView = (value: unknown): value is View =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names change and the offered verbs depend on the day; everything else follows from the events. */
const withoutNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNames)
  if (!isView(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'name')
      .map(([name, part]) => [name, withoutNames(part)]),
  )
}

type Who = (digest: string) => { id: string | null }

const whoIn =
  ({ people }: Dossier): Who =>
  (digest) => ({ id: people.get(digest)?.userId ?? null })

/** What an answer must have said of the state after its event. */
const expectedView = (dossier: Dossier, state: DocumentState): View => {
  const subject = subjectOf(dossier.key)
  const person = whoIn(dossier)
  const deeds = (all: readonly Deed[]): View[] =>
    all.map(({ person: digest, ...deed }) => ({ ...person(digest), ...deed }))
  const { working, public: shown, schedule } = state
  return {
    collection: subject.slug,
    id: subject.kind === 'global' ? null : subject.id,
    sequence: state.sequence,
    fingerprint: state.fingerprint,
    working: { ...working, by: working.by === null ? null : person(working.by) },
    public: {
      state: shown.state,
      fingerprint: shown.fingerprint,
      since: shown.since,
      reason: shown.reason,
    },
    approvals: deeds(state.approvals),
    contributors: deeds(state.contributors),
    debts: state.debts.map(({ by, reason, openedAt, dueAt }) => ({
      by: person(by),
      reason,
      openedAt,
      dueAt,
    })),
    schedule: schedule && {
      at: schedule.at,
      timeZone: schedule.timeZone,
      fingerprint: schedule.fingerprint,
      isForced: schedule.forced !== null,
      by: person(schedule.by),
    },
  }
}

const isAlike = (one: unknown, other: unknown): boolean =>
  hashOf({ value: withoutNames(one) ?? null }) === hashOf({ value: withoutNames(other) ?? null })

/**
 * Whether an answer says who is to see to the text and who is at it, as far as that does not depend
 * on the moment: a claim may have ended. Answers from before there were assignments say neither.
 */
const saysCourtesies = (
  { assignment, claim }: { assignment: unknown; claim: unknown },
  state: DocumentState,
  person: Who,
): boolean => {
  const nameOf = (digest: string) => ({ ...person(digest), name: null })
  const expected = courtesyView(state, nameOf, '')
  const { isOverdue: _, ...said } = isView(assignment) ? assignment : { isOverdue: null }
  const { isOverdue: __, ...due } = expected.assignment ?? { isOverdue: null }
  return isAlike(said, due) && ((claim ?? null) === null || isAlike(claim, expected.claim))
}

const says = (answer: unknown, dossier: Dossier, state: DocumentState): boolean => {
  const outcome = parsed(answer)
  if (!isView(outcome) || outcome.isDone !== true || !isView(outcome.view)) return false
  // Why a plan failed is told in the language of whoever asked; the event itself is checked.
  const { assignment, claim, verbs, failure: _, ...view } = outcome.view
  return (
    Array.isArray(verbs) &&
    isAlike(view, expectedView(dossier, state)) &&
    saysCourtesies({ assignment, claim }, state, whoIn(dossier))
  )
}

/** Every kept answer is sealed, answers what was asked, and says what came of its event. */
export const checkAnswers = (dossier: Dossier): Difference[] => {
  const { chain, answers } = dossier
  if (!chain.some(({ details }) => details.request !== undefined)) return []
  const differences: Difference[] = []
  const kept = new Map(answers.map((answer) => [answer.key, answer]))
  let state = emptyState(genesisHash)
  for (const event of chain) {
    state = apply(state, event)
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
    else if (!says(row.answer, dossier, state)) say('it does not say what its event led to')
  }
  return differences
}
