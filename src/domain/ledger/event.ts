import type { CheckResults } from '../checks/checkReport.js'
import type { LocalizedText } from '../languages/languages.js'
import type { Role } from '../policy/roles.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { Stages } from '../stages/stages.js'

/**
 * Everything that can happen to a document, a release, a person or the schema. A type that was ever
 * written keeps its meaning for good; new ones may join.
 */
export const eventTypes = [
  'edited',
  'submitted',
  'recalled',
  'changes-requested',
  'approved',
  'rules-changed',
  'pinned',
  'unpinned',
  'scheduled',
  'unscheduled',
  'publish-failed',
  'published',
  'force-published',
  'settled',
  'withdrawn',
  'restored',
  'unpublished',
  'archived',
  'cancelled',
  'note-amended',
  'press-link-made',
  'press-link-revoked',
  'author-named',
  'access-limited',
  'access-lifted',
  'role-requested',
  'role-request-declined',
  'assigned',
  'claimed',
  'claim-released',
  'reminded',
  'escalated',
  'role-changed',
  'groups-changed',
  'account-changed',
  'name-erased',
  'schema-changed',
] as const

export type EventType = (typeof eventTypes)[number]

/** A submitted change of a public text is one of these; the public reads the kind beside the note. */
export const changeKinds = ['major', 'minor', 'correction'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What an event says beyond the common columns; which of them are there depends on its type. */
export type EventDetails = {
  /**
   * edited: the row of the version that was saved. published, force-published, unpublished: the one
   * that says since then that it is published, or no longer; not there before 0.2.
   */
  version?: string
  /** edited: others whose words came in with this save (a restored or duplicated text). */
  brought?: readonly string[]
  /** edited: nobody knows who wrote it. */
  hasUnknownAuthor?: boolean
  /** submitted: how many different people must approve. */
  approvalsNeeded?: number
  /** submitted: the stages of approval, and the hash of the rule set. rules-changed: the hash in force. */
  stages?: Stages
  rules?: string
  /** submitted: what the checks found in the text of this fingerprint. */
  checks?: CheckResults
  /** approved: which stage of the review it counts for, and which of its groups. */
  stage?: string
  /** approved: the group it counts for. assigned: the group to see to it. */
  group?: string
  /** submitted, published, scheduled to be forced: what kind of change it is, and the note readers get. */
  kind?: ChangeKind
  changeNote?: LocalizedText | null
  /** submitted, approved: SHA-256 of the note, so that the note is approved with the text. */
  noteHash?: string | null
  /** approved: this approval completes what the rule set asks. */
  isComplete?: boolean
  /** Any act sent with an Idempotency-Key: the request it answered, and the hash of what was asked. */
  request?: string
  requestHash?: string
  /** pinned, unpinned, published: the release. */
  release?: string
  /** submitted, published of a release: its members, each with the text it was pinned to. */
  members?: readonly { document: string; fingerprint: string | null }[]
  /**
   * scheduled: when (instant), in which time zone it was meant, and whether it is to be forced.
   * published, force-published, publish-failed when due: the instant that was meant.
   */
  at?: string
  timeZone?: string
  isForced?: boolean
  /** force-published, assigned: when the review is due. scheduled, to be forced: the same, if somebody said so. */
  dueAt?: string | null
  /** assigned: to whom, a person or a group, and when somebody is told that it is due, and that it was. */
  assignee?: string
  remindAt?: string
  escalateAt?: string
  /** claimed: from when on the claim counts for nothing. */
  until?: string
  /** publish-failed: why. */
  failures?: readonly Refusal[]
  /** unpublished: document key or address to which readers are sent. */
  redirectTo?: string | null
  evenIfReferred?: boolean
  /** published: address and languages that went out. */
  slug?: string | null
  languages?: readonly string[]
  /** note-amended: sequence of the event whose note is amended. */
  amends?: number
  /** note-amended: the note as it was until then. */
  formerNote?: LocalizedText | null
  /** press-link-made: for whom, and the instant from which it opens nothing any more. */
  recipient?: string
  expiresAt?: string
  /** press-link-made: SHA-256 of the secret in the link; the secret itself is kept nowhere. */
  secretHash?: string
  /** press-link-revoked: sequence of the event that made the link. */
  link?: number
  /** author-named: the person named. */
  author?: string
  /** access-limited: people who may see the text, beside those who wear one of `roles`. */
  people?: readonly string[]
  /** access-lifted: by somebody who could not see the text. */
  isOverride?: boolean
  /** role-changed, role-requested: the roles after. access-limited: who wears one may see the text. account-changed: what was changed. */
  roles?: readonly Role[]
  /** groups-changed: the groups after. */
  groups?: readonly string[]
  changed?: string
  /** schema-changed: hash of the field list before. rules-changed: hash of the rule set before. */
  before?: string | null
}

/** One row of the ledger before it is sealed with its hash. */
export type LedgerEvent = {
  readonly format: 1
  /** `{collection}/{id}`, `globals/{slug}`, `releases/{id}`, `people/{digest}`, `schema/{collection}`. */
  readonly document: string
  /** 1 for the first event of the document, then one more each. */
  readonly sequence: number
  readonly type: EventType
  /** Salted digest of the person, or `system`. */
  readonly actor: string
  /** The hat under which it was done. */
  readonly role: Role | 'system'
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  /** Fingerprint of the document's content at that moment. */
  readonly fingerprint: string | null
  /** Hash of the field list under which the fingerprint was taken. */
  readonly schema: string | null
  /** Number in the public ledger, if the event changed what is public. */
  readonly publicNumber: number | null
  readonly reason: LocalizedText | null
  readonly details: EventDetails
  /** Hash of the document's event before; 64 zeros for the first. */
  readonly previous: string
}

/** One row of the public ledger: one chain over all documents. */
export type PublicEvent = {
  readonly format: 1
  /** Head + 1, without gaps. */
  readonly number: number
  readonly type: EventType
  readonly at: string
  /** The documents that changed together: one, or the members of a release. */
  readonly members: readonly { document: string; sequence: number; fingerprint: string | null }[]
  readonly previous: string
}
