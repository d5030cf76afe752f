import { hashOf } from '../../../domain/fingerprint/hash.js'
import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { genesisHash, type Sealed } from '../../../domain/ledger/seal.js'
import { applyToRelease } from '../../../domain/release/foldRelease.js'
import { emptyRelease, type ReleaseState } from '../../../domain/release/releaseState.js'
import {
  emptyState,
  type Deed,
  type DocumentState,
} from '../../../domain/workflow/documentState.js'
import { apply } from '../../../domain/workflow/fold.js'
import { requestSeal } from '../../acts/requests.js'
import { machinery } from '../../collections/machinery.js'
import { isReleaseKey, releasesSlug, subjectOf } from '../../runtime/subject.js'
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

/** The same of a release, for the parts that its own chain tells. */
const expectedReleaseView = ({ key, people }: Dossier, state: ReleaseState): View => {
  const by = state.by === null ? null : { id: people.get(state.by)?.userId ?? null }
  const isOut = state.state === 'published'
  return {
    collection: releasesSlug,
    id: key.slice(releasesSlug.length + 1),
    sequence: state.sequence,
    fingerprint: state.fingerprint,
    working: { state: state.state, since: state.since, by },
    public: {
      state: isOut ? 'live' : 'none',
      fingerprint: isOut ? state.fingerprint : null,
      since: isOut ? state.since : null,
      reason: null,
    },
    publicNumber: state.publicNumber,
    approvals: state.approvals.map(({ person, ...deed }) => ({
      id: people.get(person)?.userId ?? null,
      ...deed,
    })),
    debts: [],
    schedule: state.schedule && {
      ...state.schedule,
      fingerprint: state.fingerprint,
      isForced: false,
      by,
    },
  }
}

/** What an answer must have said after each event, asked in their order. */
const expectedViews = (dossier: Dossier): ((event: Sealed<LedgerEvent>) => View) => {
  if (isReleaseKey(dossier.key)) {
    let release = emptyRelease(genesisHash)
    return (event) => {
      release = applyToRelease(release, event)
      return expectedReleaseView(dossier, release)
    }
  }
  let state = emptyState(genesisHash)
  return (event) => {
    state = apply(state, event)
    return expectedView(dossier, state)
  }
}

const says = (answer: unknown, expected: View): boolean => {
  const outcome = parsed(answer)
  if (!isView(outcome) || outcome.isDone !== true || !isView(outcome.view)) return false
  // Why a plan failed is told in the language of whoever asked; the event itself is checked. Who may
  // approve, what else has to go out, and what a release and its members are called, is of that day.
  const { verbs, failure: _, stages: __, checks: ___, ...said } = outcome.view
  const { needs: _needs, release: _release, ...rest } = said
  const { title: _title, members: _members, ...named } = rest
  // Who contributed to the members, their chains tell.
  const { contributors, ...ofRelease } = named
  const view = named.collection === releasesSlug ? ofRelease : { ...ofRelease, contributors }
  return Array.isArray(verbs) && hashOf(withoutNames(view)) === hashOf(withoutNames(expected))
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
    else if (!says(row.answer, expected))
      say('it does not say what its event led to')
  }
  return differences
}
