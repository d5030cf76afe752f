import type { CheckResults } from '../checks/checkReport.js'
import type { CourtesyState } from '../courtesy/courtesyState.js'
import type { ChangeKind } from '../ledger/event.js'
import type { LocalizedText } from '../languages/languages.js'
import type { Role } from '../policy/roles.js'
import type { Stages } from '../stages/stages.js'
import type { PublicState, WorkingState } from './states.js'

/** Somebody who did something to the text, when, under which hat and with which text before them. */
export type Deed = {
  readonly person: string
  readonly role: Role | 'system'
  readonly at: string
  readonly fingerprint: string | null
  /** An approval in a review with stages: what it counts for; no group: anybody. */
  readonly stage?: string
  readonly group?: string
}

/** The run of a review: from submission to publication or back to draft. */
export type ReviewRun = {
  readonly submittedBy: string
  readonly at: string
  readonly fingerprint: string | null
  readonly approvalsNeeded: number
  /** The stages in force at submission; none: approvals are only counted. */
  readonly stages?: Stages
  /** What the checks found in the text that was submitted; none: none were run. */
  readonly checks?: CheckResults
  readonly kind: ChangeKind
  readonly changeNote: LocalizedText | null
  readonly noteHash: string | null
}

/** A publication without approval that somebody else must still look at. */
export type Debt = {
  /** Sequence of the forced publication. */
  readonly sequence: number
  readonly by: string
  readonly reason: LocalizedText | null
  readonly openedAt: string
  readonly dueAt: string
  /** Those who had contributed when it was forced; none of them can settle it. */
  readonly contributors: readonly string[]
}

/** What a schedule without approval keeps for the forced publication it becomes. */
export type ForcedPlan = {
  readonly reason: LocalizedText | null
  readonly kind: ChangeKind
  readonly changeNote: LocalizedText | null
  readonly noteHash: string | null
  /** When the review is due, if somebody said so. */
  readonly dueAt: string | null
}

/** When a text goes out by itself. */
export type Schedule = {
  /** ISO 8601, UTC. */
  readonly at: string
  /** IANA name of the zone in which it was meant. */
  readonly timeZone: string
  /** The text that goes out, and no other. */
  readonly fingerprint: string | null
  readonly by: string
  /** Null: an approved text. */
  readonly forced: ForcedPlan | null
}

export type ChangeNote = {
  /** Sequence of the publication. */
  readonly sequence: number
  readonly at: string
  readonly kind: ChangeKind
  readonly note: LocalizedText | null
  /** Set when a later event put the note right; the note as it was. */
  readonly amendedFrom?: LocalizedText | null
  /** All that it said before, oldest first, each with the instant until which it stood. */
  readonly former?: readonly { readonly note: LocalizedText | null; readonly until: string }[]
}

/** An address under which somebody outside reads an approved text before the public does. */
export type PressLink = {
  /** Sequence of the event that made it; its name. */
  readonly sequence: number
  readonly by: string
  readonly at: string
  /** The one text it shows. */
  readonly fingerprint: string | null
  readonly recipient: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
  readonly revokedAt: string | null
}

/** Who of the house may see a text until it is published. */
export type AccessLimit = {
  /** By digest. */
  readonly people: readonly string[]
  /** Whoever wears one of these hats. */
  readonly roles: readonly Role[]
  readonly by: string
  readonly at: string
  readonly reason: LocalizedText | null
}

/** Everything about a document that follows from its events. Heads cache it; `verify` recomputes it. */
export type DocumentState = CourtesyState & {
  readonly sequence: number
  readonly hash: string
  readonly fingerprint: string | null
  /** Hash of the field list under which the fingerprint was taken. */
  readonly schema: string | null
  readonly working: {
    readonly state: WorkingState
    readonly since: string | null
    readonly by: string | null
  }
  readonly public: {
    readonly state: PublicState
    readonly fingerprint: string | null
    readonly schema: string | null
    readonly since: string | null
    readonly number: number | null
    readonly firstPublishedAt: string | null
    readonly publishedAt: string | null
    readonly reason: LocalizedText | null
    readonly redirectTo: string | null
    readonly languages: readonly string[]
    readonly slug: string | null
  }
  readonly run: ReviewRun | null
  readonly approvals: readonly Deed[]
  /** Those who worked on the text since the last approved one. */
  readonly contributors: readonly Deed[]
  /** Contributors to the text approved last; they count again if that approval is taken back. */
  readonly approvedContributors: readonly Deed[]
  readonly hasUnknownAuthor: boolean
  readonly debts: readonly Debt[]
  readonly schedule: Schedule | null
  readonly pinnedBy: string | null
  /** Links to the text under review; they end with it. Absent where there was never one. */
  readonly pressLinks?: readonly PressLink[]
  /** Not there: everybody of the house sees it. Heads written before there were limits have none. */
  readonly limit?: AccessLimit | undefined
  /** Number of publications so far. */
  readonly editions: number
  readonly changeNotes: readonly ChangeNote[]
}

/** A document nobody has saved yet. */
export const emptyState = (genesis: string): DocumentState => ({
  sequence: 0,
  hash: genesis,
  fingerprint: null,
  schema: null,
  working: { state: 'draft', since: null, by: null },
  public: {
    state: 'none',
    fingerprint: null,
    schema: null,
    since: null,
    number: null,
    firstPublishedAt: null,
    publishedAt: null,
    reason: null,
    redirectTo: null,
    languages: [],
    slug: null,
  },
  run: null,
  approvals: [],
  contributors: [],
  approvedContributors: [],
  hasUnknownAuthor: false,
  debts: [],
  schedule: null,
  pinnedBy: null,
  editions: 0,
  changeNotes: [],
})
