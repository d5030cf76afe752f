import type { EventType } from '../ledger/event.js'
import type { PublicState, WorkingState } from './states.js'
import type { Verb } from './verbs.js'

/** Who may do it. `author` is whoever the collection's rule set lets draft (press officers by default). */
export type Who = 'author' | 'approver' | 'contributor' | 'contributor-or-administrator' | 'administrator'

/** What must hold beyond person and state; `conditions.ts` has the rule behind each name. */
export type Condition =
  | 'recorded-content'
  | 'complete'
  | 'checks-passed'
  | 'change-note'
  | 'comment'
  | 'reason'
  | 'long-reason'
  | 'second-person'
  | 'authors-known'
  | 'open-stage'
  | 'approved-content'
  | 'disclaimer'
  | 'references-public'
  | 'nobody-shows-it'
  | 'redirect-leads-somewhere'
  | 'time-ahead'
  | 'no-blackout'
  | 'no-blackout-now'
  | 'approvals-stand'
  | 'review-due-time'
  | 'review-due-after'
  | 'second-person-for-debt'
  | 'can-be-taken-down'
  | 'not-pinned'
  | 'named-author'
  | 'known-note'
  | 'press-text'
  | 'press-recipient'
  | 'known-press-link'

export type Transition = {
  readonly verb: Verb
  /** Working states from which it is possible; `any` but archived. */
  readonly from: readonly WorkingState[] | 'any'
  /** Public states from which it is possible. */
  readonly publicFrom: readonly PublicState[] | 'any'
  readonly who: Who
  readonly holds: readonly Condition[]
  readonly event: EventType
  /** Working state after; `same` leaves it. */
  readonly to: WorkingState | 'same'
  /** Public state after; `same` leaves it. */
  readonly publicTo: PublicState | 'same'
}

const live: PublicState[] = ['live', 'live-review-owed']

/** The workflow: one row a verb. The docs' diagram and matrix are generated from this table. */
export const transitions: readonly Transition[] = [
  { verb: 'submit', from: ['draft', 'changes-requested'], publicFrom: 'any', who: 'author', holds: ['recorded-content', 'complete', 'checks-passed', 'change-note', 'not-pinned'], event: 'submitted', to: 'in-review', publicTo: 'same' },
  { verb: 'request-changes', from: ['in-review', 'approved'], publicFrom: 'any', who: 'approver', holds: ['comment', 'not-pinned'], event: 'changes-requested', to: 'changes-requested', publicTo: 'same' },
  { verb: 'approve', from: ['in-review'], publicFrom: 'any', who: 'approver', holds: ['second-person', 'authors-known', 'open-stage', 'approved-content', 'disclaimer'], event: 'approved', to: 'approved', publicTo: 'same' },
  { verb: 'publish', from: ['approved', 'failed-to-publish'], publicFrom: 'any', who: 'approver', holds: ['approved-content', 'disclaimer', 'references-public', 'no-blackout-now', 'not-pinned'], event: 'published', to: 'published', publicTo: 'live' },
  { verb: 'schedule', from: ['approved', 'failed-to-publish'], publicFrom: 'any', who: 'approver', holds: ['approved-content', 'approvals-stand', 'disclaimer', 'time-ahead', 'no-blackout', 'not-pinned'], event: 'scheduled', to: 'scheduled', publicTo: 'same' },
  { verb: 'unschedule', from: ['scheduled', 'failed-to-publish'], publicFrom: 'any', who: 'approver', holds: ['not-pinned'], event: 'unscheduled', to: 'approved', publicTo: 'same' },
  { verb: 'force-publish', from: ['draft', 'in-review'], publicFrom: 'any', who: 'approver', holds: ['long-reason', 'review-due-time', 'recorded-content', 'complete', 'change-note', 'references-public', 'no-blackout-now', 'not-pinned'], event: 'force-published', to: 'published', publicTo: 'live-review-owed' },
  { verb: 'force-schedule', from: ['draft', 'in-review'], publicFrom: 'any', who: 'approver', holds: ['long-reason', 'time-ahead', 'no-blackout', 'review-due-after', 'recorded-content', 'complete', 'change-note', 'not-pinned'], event: 'scheduled', to: 'scheduled', publicTo: 'same' },
  { verb: 'settle', from: 'any', publicFrom: ['live-review-owed'], who: 'approver', holds: ['second-person-for-debt', 'authors-known'], event: 'settled', to: 'same', publicTo: 'live' },
  { verb: 'withdraw', from: 'any', publicFrom: live, who: 'approver', holds: ['can-be-taken-down', 'reason'], event: 'withdrawn', to: 'same', publicTo: 'withdrawn' },
  { verb: 'restore', from: 'any', publicFrom: ['withdrawn'], who: 'approver', holds: [], event: 'restored', to: 'same', publicTo: 'live' },
  { verb: 'unpublish', from: 'any', publicFrom: [...live, 'withdrawn'], who: 'approver', holds: ['can-be-taken-down', 'reason', 'nobody-shows-it', 'redirect-leads-somewhere', 'not-pinned'], event: 'unpublished', to: 'draft', publicTo: 'gone' },
  { verb: 'recall', from: ['in-review', 'approved'], publicFrom: 'any', who: 'contributor', holds: ['not-pinned'], event: 'recalled', to: 'draft', publicTo: 'same' },
  { verb: 'archive', from: ['draft'], publicFrom: ['none'], who: 'contributor-or-administrator', holds: [], event: 'archived', to: 'archived', publicTo: 'same' },
  { verb: 'amend-note', from: 'any', publicFrom: [...live, 'withdrawn', 'gone'], who: 'approver', holds: ['known-note', 'reason'], event: 'note-amended', to: 'same', publicTo: 'same' },
  { verb: 'make-press-link', from: ['approved', 'scheduled'], publicFrom: 'any', who: 'approver', holds: ['press-text', 'approvals-stand', 'disclaimer', 'press-recipient', 'time-ahead'], event: 'press-link-made', to: 'same', publicTo: 'same' },
  { verb: 'revoke-press-link', from: ['approved', 'scheduled', 'failed-to-publish'], publicFrom: 'any', who: 'approver', holds: ['known-press-link'], event: 'press-link-revoked', to: 'same', publicTo: 'same' },
  { verb: 'name-author', from: 'any', publicFrom: 'any', who: 'administrator', holds: ['named-author', 'reason'], event: 'author-named', to: 'same', publicTo: 'same' },
]

/** The row of a verb. */
export const transitionOf = (verb: Verb): Transition => {
  const found = transitions.find((transition) => transition.verb === verb)
  if (found === undefined) throw new Error(`The table of transitions lacks the verb ${verb}.`)
  return found
}

/** Public events enter the public ledger too and move the public number. */
export const changesPublic = (transition: Transition): boolean =>
  ['published', 'force-published', 'withdrawn', 'restored', 'unpublished', 'settled', 'note-amended'].includes(
    transition.event,
  )
