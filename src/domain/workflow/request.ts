import type { Blackout } from '../calendar/blackout.js'
import type { CheckReport } from '../checks/checkReport.js'
import type { LocalizedText } from '../languages/languages.js'
import type { Actor, Role } from '../policy/roles.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { Stages } from '../stages/stages.js'

/** What somebody sends with a verb (design section 11). */
export type VerbInput = {
  readonly comment?: LocalizedText
  readonly reason?: LocalizedText
  readonly changeNote?: LocalizedText
  readonly kind?: string
  /** ISO 8601: an instant with its offset, or a local time beside `timeZone`. */
  readonly at?: string
  /** IANA name. */
  readonly timeZone?: string
  /** force-schedule, assign: ISO 8601 instant by which the review is due. */
  readonly dueAt?: string
  /** assign: by when, in hours that the house works. */
  readonly workingHours?: number
  /** assign: the person (outside the domain by account, inside by digest), or else `group`. */
  readonly assignee?: string
  /** publish, force-publish: yes, though nothing should go out now. */
  readonly evenInBlackout?: boolean
  readonly redirectTo?: string
  readonly evenIfReferred?: boolean
  /** amend-note: sequence of the publication whose note is wrong. */
  readonly amends?: number
  /** approve, where it could count for several: the stage, and the group of it. assign: the group. */
  readonly stage?: string
  readonly group?: string
  /** make-press-link: for whom it is; `at` is when it ends. */
  readonly recipient?: string
  /** revoke-press-link: sequence of the event that made it. */
  readonly link?: number
  /** name-author: digest of the person named. */
  readonly author?: string
}

/** What was seen by whoever decides; absent: they did not say. */
export type Expectation = { readonly sequence: number; readonly fingerprint: string | null }

/** What has to be looked up for a decision; the domain itself looks nothing up. */
export type Facts = {
  /** Fingerprint of the content as it lies in the database now. */
  readonly currentFingerprint: string | null
  /** What is missing or wrong in the text, in all languages. */
  readonly issues: readonly Refusal[]
  /** What the project's checks found in the text; null: it has none. */
  readonly checks: CheckReport | null
  /** What is wrong with the disclaimer; asked again whenever the text moves on. */
  readonly disclaimer: readonly Refusal[]
  /** Embedded references whose target is not public in a language that goes out. */
  readonly references: readonly Refusal[]
  /** Public texts that show this one. */
  readonly shownBy: readonly string[]
  /** What is wrong with `redirectTo`. */
  readonly redirect: readonly Refusal[]
  /**
   * Of those who approved or scheduled the text: who is no approver any more, or cannot be told.
   */
  readonly withoutHat: readonly string[]
  /** Times in which texts of this collection should not go out. */
  readonly blackouts?: readonly Blackout[]
  /** Since when the actor has worn each hat. */
  readonly rolesSince: Readonly<Partial<Record<Role, string>>>
  /** Since when the actor has belonged to each group, as the record gave it. */
  readonly groupsSince: Readonly<Record<string, string>>
  /** People who made or changed the actor's account or credentials, or whose the actor made or changed. */
  readonly accountTies: readonly string[]
}

/** The rules of the collection that bear on a decision. */
export type DecisionRules = {
  readonly approvals: number
  /** Named stages of approval; none: approvals are only counted. */
  readonly stages?: Stages
  readonly authors: readonly Role[]
  readonly canBeTakenDown: boolean
  /** Whether an approved text may be shown to the press before it goes out; it may unless false. */
  readonly pressLinks?: boolean
}

export type DecisionRequest = {
  readonly actor: Actor
  readonly input: VerbInput
  readonly expected: Expectation | null
  readonly facts: Facts
  readonly rules: DecisionRules
  /** ISO 8601, UTC. */
  readonly now: string
}

/** Facts that hold nothing against a decision; the adapter fills in what the verb needs. */
export const noFacts = (currentFingerprint: string | null): Facts => ({
  currentFingerprint,
  issues: [],
  checks: null,
  disclaimer: [],
  references: [],
  shownBy: [],
  redirect: [],
  withoutHat: [],
  rolesSince: {},
  groupsSince: {},
  accountTies: [],
})
