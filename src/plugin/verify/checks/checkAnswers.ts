import { hashOf } from '../../../domain/fingerprint/hash.js'
import { applyToPerson, emptyPerson, type PersonState } from '../../../domain/ledger/personState.js'
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
import { isDocumentKey, type Dossier } from '../read/dossier.js'
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

/** What an answer about an account must have said after its event. */
const expectedAccount = ({ key, people }: Dossier, state: PersonState): View => {
  const id = (digest: string): string | null => people.get(digest)?.userId ?? null
  const { request, rolesSince, sequence } = state
  return {
    id: id(key.slice('people/'.length)),
    sequence,
    rolesSince,
    request:
      request === undefined
        ? null
        : {
            by: { id: id(request.by) },
            at: request.at,
            roles: request.roles,
            reason: request.reason,
          },
  }
}

/** What an answer must have said of the state after its event. */
const expectedView = ({ key, people }: Dossier, state: DocumentState): View => {
  const subject = subjectOf(key)
  const person = (digest: string): { id: string | null } => ({
    id: people.get(digest)?.userId ?? null,
  })
  const deeds = (all: readonly Deed[]): View[] =>
    all.map(({ person: digest, ...deed }) => ({ ...person(digest), ...deed }))
  const { limit, working, public: shown, schedule } = state
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
    ...(limit === undefined
      ? {}
      : { limit: { ...limit, people: limit.people.map(person), by: person(limit.by) } }),
    schedule: schedule && {
      at: schedule.at,
      timeZone: schedule.timeZone,
      fingerprint: schedule.fingerprint,
      isForced: schedule.forced !== null,
      by: person(schedule.by),
    },
  }
}

const says = (answer: unknown, expected: View): boolean => {
  const outcome = parsed(answer)
  if (!isView(outcome) || outcome.isDone !== true || !isView(outcome.view)) return false
  // Why a plan failed is told in the language of whoever asked; the event itself is checked. The
  // roles of an account are checked with the account.
  const { verbs, failure: _, roles: __, ...view } = outcome.view
  return Array.isArray(verbs) && hashOf(withoutNames(view)) === hashOf(withoutNames(expected))
}

/** Every kept answer is sealed, answers what was asked, and says what came of its event. */
export const checkAnswers = (dossier: Dossier): Difference[] => {
  const { chain, answers } = dossier
  if (!chain.some(({ details }) => details.request !== undefined)) return []
  const differences: Difference[] = []
  const kept = new Map(answers.map((answer) => [answer.key, answer]))
  const isDocument = isDocumentKey(dossier.key)
  let state = emptyState(genesisHash)
  let person = emptyPerson
  for (const event of chain) {
    if (isDocument) state = apply(state, event)
    else person = applyToPerson(person, event)
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
    else if (
      !says(
        row.answer,
        isDocument ? expectedView(dossier, state) : expectedAccount(dossier, person),
      )
    )
      say('it does not say what its event led to')
  }
  return differences
}
