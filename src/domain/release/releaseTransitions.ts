import type { EventType } from '../ledger/event.js'
import type { Verb } from '../workflow/verbs.js'
import type { ReleaseStanding } from './releaseState.js'

export const releaseVerbs = [
  'submit',
  'approve',
  'request-changes',
  'schedule',
  'unschedule',
  'publish',
  'cancel',
] as const

export type ReleaseVerb = (typeof releaseVerbs)[number]

export type ReleaseTransition = {
  readonly verb: ReleaseVerb
  readonly from: readonly ReleaseStanding[]
  readonly who: 'author' | 'approver' | 'editor'
  /** The verb that must be possible for each member; null: members are only held or let go. */
  readonly member: Extract<Verb, 'submit' | 'approve' | 'request-changes' | 'schedule' | 'publish'> | null
  /** Whether it happens to the members too, each in its own chain. */
  readonly isDoneToMembers: boolean
  /** Whether members are held from now on, let go, or stay as they are. */
  readonly hold: 'pin' | 'let-go' | 'same'
  readonly event: EventType
}

const open: ReleaseStanding[] = ['in-review', 'approved']
const ready: ReleaseStanding[] = [...open, 'failed-to-publish']

/** The life of a release: one row a verb. A release goes public whole, at one public number, or not. */
export const releaseTransitions: readonly ReleaseTransition[] = [
  { verb: 'submit', from: ['draft', 'changes-requested'], who: 'author', member: 'submit', isDoneToMembers: true, hold: 'pin', event: 'submitted' },
  { verb: 'approve', from: ['in-review'], who: 'approver', member: 'approve', isDoneToMembers: true, hold: 'same', event: 'approved' },
  { verb: 'request-changes', from: open, who: 'approver', member: 'request-changes', isDoneToMembers: true, hold: 'let-go', event: 'changes-requested' },
  { verb: 'schedule', from: ready, who: 'approver', member: 'schedule', isDoneToMembers: false, hold: 'same', event: 'scheduled' },
  { verb: 'unschedule', from: ['scheduled'], who: 'approver', member: null, isDoneToMembers: false, hold: 'same', event: 'unscheduled' },
  { verb: 'publish', from: ready, who: 'approver', member: 'publish', isDoneToMembers: true, hold: 'same', event: 'published' },
  { verb: 'cancel', from: ['draft', 'changes-requested', ...ready, 'scheduled'], who: 'editor', member: null, isDoneToMembers: false, hold: 'let-go', event: 'cancelled' },
]

/** The row of a verb. */
export const releaseTransitionOf = (verb: ReleaseVerb): ReleaseTransition => {
  const found = releaseTransitions.find((transition) => transition.verb === verb)
  if (found === undefined) throw new Error(`The table of releases lacks the verb ${verb}.`)
  return found
}

export const isReleaseVerb = (value: unknown): value is ReleaseVerb =>
  releaseVerbs.includes(value as ReleaseVerb)
