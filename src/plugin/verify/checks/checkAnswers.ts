import { hashOf } from '../../../domain/fingerprint/hash.js'
import { genesisHash } from '../../../domain/ledger/seal.js'
import {
  emptyState,
  type Deed,
  type DocumentState,
} from '../../../domain/workflow/documentState.js'
import { apply } from '../../../domain/workflow/fold.js'
import { requestSeal } from '../../acts/requests.js'
import { machinery } from '../../collections/machinery.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'
import { parsed } from '../read/stored.js'

type View = { [name: string]: unknown }

const isView = (value: unknown): value is View =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an answer told of the moment: who had opened a link by then, which redirects were dead. */
const ofTheMoment = ['name', 'deadIn', 'isOpen', 'openings', 'lastOpenedAt']

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

/** What an answer must have said of the state after its event. */
const expectedView = ({ key, people }: Dossier, state: DocumentState): View => {
  const subject = subjectOf(key)
  const person = (digest: string): { id: string | null } => ({
    id: people.get(digest)?.userId ?? null,
  })
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
      redirect:
        shown.state === 'gone' && shown.redirectTo !== null ? { to: shown.redirectTo } : null,
      changeNotes: state.changeNotes,
    },
    pressLinks: (state.pressLinks ?? []).map(({ at, by, expiresAt, recipient, ...link }) => ({
      link: link.sequence,
      recipient,
      by: person(by),
      madeAt: at,
      expiresAt,
      revokedAt: link.revokedAt,
    })),
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

/** Answers kept before 0.2 say nothing of these; what they do not say cannot be wrong. */
const asToldBefore = (expected: View, view: View): View => {
  const told = isView(view.public) ? view.public : {}
  const shown = isView(expected.public) ? expected.public : {}
  const { pressLinks, ...others } = expected
  const { changeNotes, redirect, ...basics } = shown
  return {
    ...others,
    public: {
      ...basics,
      ...('redirect' in told && { redirect }),
      ...('changeNotes' in told && { changeNotes }),
    },
    ...('pressLinks' in view && { pressLinks }),
  }
}

const says = (answer: unknown, expected: View): boolean => {
  const outcome = parsed(answer)
  if (!isView(outcome) || outcome.isDone !== true || !isView(outcome.view)) return false
  // Why a plan failed is told in the language of whoever asked; the event itself is checked.
  const { verbs, failure: _, ...view } = outcome.view
  const fitting = asToldBefore(expected, view)
  return Array.isArray(verbs) && hashOf(withoutMoment(view)) === hashOf(withoutMoment(fitting))
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
    else if (!says(row.answer, expectedView(dossier, state)))
      say('it does not say what its event led to')
  }
  return differences
}
