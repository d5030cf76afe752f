import type { Language } from '../domain/languages/languages.js'
import type { Role } from '../domain/policy/roles.js'
import type { Stage, Stages } from '../domain/stages/stages.js'

/** A name in the languages of the admin. */
export type Name = { readonly en: string; readonly zh: string }

/** One stage of approval, as a project writes it. */
export type StageRule = Stage & {
  /**
   * What people read.
   * @default the name
   */
  readonly label?: Name
}

/** The rule set of one governed collection or global. Four eyes is not among them: it always holds. */
export type CollectionRules = {
  /**
   * Languages that must be there when a text is submitted.
   * @default ['en']
   */
  requiredLanguages?: readonly Language[]
  /**
   * Whether an approver may withdraw or unpublish it; site settings stay up for good.
   * @default true
   */
  canBeTakenDown?: boolean
  /**
   * How many approvals by different people a text needs.
   * @default 1
   */
  approvals?: number
  /**
   * Named stages of approval instead of a number: one after another; those in a list of their own
   * stand side by side. Whoever approves is an approver, and counts once over all stages. Groups are
   * named in {@link CommuniqueOptions.groups}.
   * @default none: `approvals` counts
   */
  stages?: readonly (StageRule | readonly StageRule[])[]
  /**
   * Who drafts and submits; approvers may always edit (and then no longer approve).
   * @default ['press-officer']
   */
  authors?: readonly Role[]
  /**
   * Whether approvers may show an approved text to the press before it goes out.
   * @default true, false for globals
   */
  pressLinks?: boolean
}

/** A rule set with every default filled in. */
export type ResolvedRules = Required<Omit<CollectionRules, 'stages'>> & {
  /** Rounds of stages; empty: `approvals` counts. */
  readonly stages: Stages
  /** What the stages are called. */
  readonly stageNames: Readonly<Record<string, Name>>
}
