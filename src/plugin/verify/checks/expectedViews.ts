import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { applyToPerson, emptyPerson, type PersonState } from '../../../domain/ledger/personState.js'
import { genesisHash, type Sealed } from '../../../domain/ledger/seal.js'
import { applyToRelease } from '../../../domain/release/foldRelease.js'
import { emptyRelease, type ReleaseState } from '../../../domain/release/releaseState.js'
import {
  emptyState,
  type Deed,
  type DocumentState,
} from '../../../domain/workflow/documentState.js'
import { apply } from '../../../domain/workflow/fold.js'
import { courtesyView } from '../../acts/courtesyView.js'
import { isReleaseKey, releasesSlug, subjectOf } from '../../runtime/subject.js'
import { isDocumentKey, type Dossier } from '../read/dossier.js'

/** An answer, or a part of one. */
export type View = { [name: string]: unknown }

export const isView = (value: unknown): value is View =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
      redirect:
        shown.state === 'gone' && shown.redirectTo !== null ? { to: shown.redirectTo } : null,
      changeNotes: state.changeNotes,
    },
    ...courtesyView(state, (digest) => ({ ...person(digest), name: null }), ''),
    pressLinks: (state.pressLinks ?? []).map(({ at, by, expiresAt, recipient, ...link }) => ({
      link: link.sequence,
      recipient,
      by: person(by),
      madeAt: at,
      expiresAt,
      revokedAt: link.revokedAt,
    })),
    ...(limit === undefined
      ? {}
      : { limit: { ...limit, people: limit.people.map(person), by: person(limit.by) } }),
    approvals: deeds(state.approvals),
    contributors: deeds(state.contributors),
    hasUnknownAuthor: state.hasUnknownAuthor,
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
      redirect: null,
      changeNotes: [],
    },
    publicNumber: state.publicNumber,
    pressLinks: [],
    assignment: null,
    claim: null,
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
export const expectedViews = (dossier: Dossier): ((event: Sealed<LedgerEvent>) => View) => {
  if (isReleaseKey(dossier.key)) {
    let release = emptyRelease(genesisHash)
    return (event) => {
      release = applyToRelease(release, event)
      return expectedReleaseView(dossier, release)
    }
  }
  if (!isDocumentKey(dossier.key)) {
    let person = emptyPerson
    return (event) => {
      person = applyToPerson(person, event)
      return expectedAccount(dossier, person)
    }
  }
  let state = emptyState(genesisHash)
  return (event) => {
    state = apply(state, event)
    return expectedView(dossier, state)
  }
}
