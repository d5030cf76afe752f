import type { Deed } from '../workflow/documentState.js'

/** Where a release stands. */
export const releaseStates = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'failed-to-publish',
  'published',
  'cancelled',
] as const

export type ReleaseStanding = (typeof releaseStates)[number]

/** Where it holds its texts. */
export const heldStates: readonly ReleaseStanding[] = [
  'in-review',
  'approved',
  'scheduled',
  'failed-to-publish',
]

/** A text that belongs to a release, and the content it is held to; none before it was submitted. */
export type PinnedMember = { readonly document: string; readonly fingerprint: string | null }

/** Everything about a release that follows from its events. */
export type ReleaseState = {
  readonly sequence: number
  readonly hash: string
  /** SHA-256 of what was saved last: title, note and the list of members. */
  readonly fingerprint: string | null
  readonly state: ReleaseStanding
  readonly since: string | null
  readonly by: string | null
  /** Held from submission until it goes out or is given up. */
  readonly members: readonly PinnedMember[]
  readonly approvals: readonly Deed[]
  readonly schedule: { readonly at: string; readonly timeZone: string } | null
  /** The one number under which all members went public. */
  readonly publicNumber: number | null
}

/** A release nobody has saved yet. */
export const emptyRelease = (genesis: string): ReleaseState => ({
  sequence: 0,
  hash: genesis,
  fingerprint: null,
  state: 'draft',
  since: null,
  by: null,
  members: [],
  approvals: [],
  schedule: null,
  publicNumber: null,
})
