import { withCourtesies } from '../courtesy/withCourtesies.js'
import type { LedgerEvent } from '../ledger/event.js'
import { genesisHash, type Sealed } from '../ledger/seal.js'
import {
  emptyState,
  type ChangeNote,
  type Deed,
  type DocumentState,
  type ForcedPlan,
} from './documentState.js'
import type { PublicState, WorkingState } from './states.js'

type Event = Sealed<LedgerEvent>

const deedOf = (event: Event): Deed => ({
  person: event.actor,
  role: event.role,
  at: event.at,
  fingerprint: event.fingerprint,
})

/** What an approval counts for, where there are stages. */
const placeIn = ({ details: { group, stage } }: Event): Pick<Deed, 'group' | 'stage'> => ({
  ...(stage === undefined ? {} : { stage }),
  ...(group === undefined ? {} : { group }),
})

/** A person stands once in the list, with the latest deed. */
const joined = (deeds: readonly Deed[], more: readonly Deed[]): Deed[] => [
  ...deeds.filter((deed) => !more.some((other) => other.person === deed.person)),
  ...more,
]

const working = (state: WorkingState, event: Event): DocumentState['working'] => ({
  state,
  since: event.at,
  by: event.actor,
})

/** Ends a review without a publication: what was approved or planned no longer counts. */
const ended = { run: null, approvals: [], schedule: null } as const

/** Takes back an approval: those whose text it was count as contributors again. */
const retracted = (
  state: DocumentState,
): Pick<DocumentState, 'contributors' | 'approvedContributors'> => ({
  contributors: joined(state.approvedContributors, state.contributors),
  approvedContributors: [],
})

const wentOut = (state: DocumentState, event: Event, to: PublicState): Partial<DocumentState> => ({
  working: working('published', event),
  public: {
    state: to,
    fingerprint: event.fingerprint,
    schema: event.schema,
    since: event.at,
    number: event.publicNumber,
    firstPublishedAt: state.public.firstPublishedAt ?? event.at,
    publishedAt: event.at,
    reason: null,
    redirectTo: null,
    languages: event.details.languages ?? [],
    slug: event.details.slug ?? null,
  },
  ...ended,
  // What everybody reads is no secret of the house.
  ...(state.limit === undefined ? {} : { limit: undefined }),
  pinnedBy: null,
  editions: state.editions + 1,
  changeNotes: [
    ...state.changeNotes,
    {
      sequence: event.sequence,
      at: event.at,
      kind: event.details.kind ?? 'major',
      note: event.details.changeNote ?? null,
    },
  ],
})

const forcedPlan = ({ details, reason }: Event): ForcedPlan => ({
  reason,
  kind: details.kind ?? 'major',
  changeNote: details.changeNote ?? null,
  noteHash: details.noteHash ?? null,
  dueAt: details.dueAt ?? null,
})

const amended = (notes: readonly ChangeNote[], event: Event): ChangeNote[] =>
  notes.map((note) =>
    note.sequence === event.details.amends
      ? {
          ...note,
          note: event.details.changeNote ?? null,
          amendedFrom: note.note,
          // Events from before 0.2 do not say what they amend; heads of that time go without the list.
          ...(event.details.formerNote === undefined
            ? {}
            : {
                former: [
                  ...(note.former ?? []),
                  { note: event.details.formerNote, until: event.at },
                ],
              }),
        }
      : note,
  )

/** What each event does to the state. An event that is not listed changes nothing but the chain's end. */
const effects: Partial<
  Record<Event['type'], (state: DocumentState, event: Event) => Partial<DocumentState>>
> = {
  edited: (state, event) => ({
    fingerprint: event.fingerprint,
    schema: event.schema,
    working: working('draft', event),
    ...ended,
    contributors: joined(state.contributors, [
      ...(event.details.brought ?? []).map((person) => ({ ...deedOf(event), person })),
      ...(event.actor === 'unknown' ? [] : [deedOf(event)]),
    ]),
    hasUnknownAuthor: state.hasUnknownAuthor || event.details.hasUnknownAuthor === true,
  }),
  submitted: (state, event) => ({
    working: working('in-review', event),
    run: {
      submittedBy: event.actor,
      at: event.at,
      fingerprint: event.fingerprint,
      approvalsNeeded: event.details.approvalsNeeded ?? 1,
      ...(event.details.stages === undefined ? {} : { stages: event.details.stages }),
      ...(event.details.checks === undefined ? {} : { checks: event.details.checks }),
      kind: event.details.kind ?? 'major',
      changeNote: event.details.changeNote ?? null,
      noteHash: event.details.noteHash ?? null,
    },
    approvals: [],
    contributors: joined(state.contributors, [deedOf(event)]),
  }),
  recalled: (state, event) => ({ working: working('draft', event), ...ended, ...retracted(state) }),
  'changes-requested': (state, event) => ({
    working: working('changes-requested', event),
    ...ended,
    ...retracted(state),
  }),
  approved: (state, event) => {
    const approvals = [...state.approvals, { ...deedOf(event), ...placeIn(event) }]
    return event.details.isComplete === true
      ? {
          working: working('approved', event),
          approvals,
          contributors: [],
          approvedContributors: state.contributors,
        }
      : { approvals }
  },
  'rules-changed': (state, event) => ({
    working: working('draft', event),
    ...ended,
    ...retracted(state),
  }),
  pinned: (_, event) => ({ pinnedBy: event.details.release ?? null }),
  unpinned: () => ({ pinnedBy: null }),
  scheduled: (_, event) => ({
    working: working('scheduled', event),
    // To go out without approval ends the review: there is nothing left to approve.
    ...(event.details.isForced === true ? ended : {}),
    schedule: {
      at: event.details.at ?? event.at,
      timeZone: event.details.timeZone ?? 'UTC',
      fingerprint: event.fingerprint,
      by: event.actor,
      forced: event.details.isForced === true ? forcedPlan(event) : null,
    },
  }),
  // Only what was to be forced has no review behind it.
  unscheduled: (state, event) => ({
    working: working(state.run === null ? 'draft' : 'approved', event),
    schedule: null,
  }),
  'publish-failed': (_, event) => ({
    working: working('failed-to-publish', event),
    schedule: null,
  }),
  published: (state, event) => ({
    ...wentOut(state, event, 'live'),
    contributors: [],
    approvedContributors: [],
    hasUnknownAuthor: false,
    debts: [],
  }),
  'force-published': (state, event) => ({
    ...wentOut(state, event, 'live-review-owed'),
    debts: [
      ...state.debts,
      {
        sequence: event.sequence,
        by: event.actor,
        reason: event.reason,
        openedAt: event.at,
        dueAt: event.details.dueAt ?? event.at,
        contributors: state.contributors.map((deed) => deed.person),
      },
    ],
  }),
  settled: (state, event) => ({
    public: { ...state.public, state: 'live', since: event.at },
    debts: [],
    contributors: state.working.state === 'published' ? [] : state.contributors,
  }),
  withdrawn: (state, event) => ({
    public: {
      ...state.public,
      state: 'withdrawn',
      since: event.at,
      number: event.publicNumber,
      reason: event.reason,
    },
  }),
  restored: (state, event) => ({
    public: {
      ...state.public,
      state: state.debts.length > 0 ? 'live-review-owed' : 'live',
      since: event.at,
      number: event.publicNumber,
      reason: null,
    },
  }),
  unpublished: (state, event) => ({
    working: working('draft', event),
    public: {
      ...state.public,
      state: 'gone',
      since: event.at,
      number: event.publicNumber,
      reason: event.reason,
      redirectTo: event.details.redirectTo ?? null,
    },
    ...ended,
    ...retracted(state),
    debts: [],
  }),
  // Who hides a text from some of the house means nobody outside it to go on reading.
  'access-limited': (state, event) => ({
    ...(state.pressLinks === undefined ? {} : { pressLinks: [] }),
    limit: {
      people: event.details.people ?? [],
      roles: event.details.roles ?? [],
      by: event.actor,
      at: event.at,
      reason: event.reason,
    },
  }),
  'access-lifted': () => ({ limit: undefined }),
  archived: (_, event) => ({ working: working('archived', event), ...ended }),
  'note-amended': (state, event) => ({ changeNotes: amended(state.changeNotes, event) }),
  'press-link-made': (state, event) => ({
    pressLinks: [
      ...(state.pressLinks ?? []),
      {
        sequence: event.sequence,
        by: event.actor,
        at: event.at,
        fingerprint: event.fingerprint,
        recipient: event.details.recipient ?? '',
        expiresAt: event.details.expiresAt ?? event.at,
        revokedAt: null,
      },
    ],
  }),
  'press-link-revoked': (state, event) => ({
    pressLinks: (state.pressLinks ?? []).map((link) =>
      link.sequence === event.details.link ? { ...link, revokedAt: event.at } : link,
    ),
  }),
  // Until the author was named, whoever names could have been the author: neither may approve.
  'author-named': (state, event) => {
    const named = [...new Set([event.details.author ?? event.actor, event.actor])]
    return {
      hasUnknownAuthor: false,
      contributors: joined(
        state.contributors,
        named.map((person) => ({ ...deedOf(event), person })),
      ),
      debts: state.debts.map((debt) => ({
        ...debt,
        contributors: [...new Set([...debt.contributors, ...named])],
      })),
    }
  },
}

/** The state after one more event. Never throws: what an event does not say stays as it was. */
export const apply = (state: DocumentState, event: Event): DocumentState => {
  const next: DocumentState = {
    ...state,
    ...effects[event.type]?.(state, event),
    sequence: event.sequence,
    hash: event.hash,
  }
  // Whatever ended the review, its links show nothing from then on.
  const shown =
    next.run === null && next.pressLinks !== undefined ? { ...next, pressLinks: [] } : next
  return withCourtesies(state, shown, event)
}

/** The state of a document after its events, oldest first. */
export const fold = (events: readonly Event[]): DocumentState =>
  events.reduce(apply, emptyState(genesisHash))
