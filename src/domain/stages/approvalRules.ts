import { hashOf } from '../fingerprint/hash.js'
import type { Stages } from './stages.js'

/** What a text needs before it may go out. */
export type ApprovalRules = {
  /** Approvals by different people; with stages, as many as those ask for together. */
  readonly approvals: number
  readonly stages?: Stages
}

type Run = { readonly approvalsNeeded: number; readonly stages?: Stages }

/** The name of a rule set: two that ask for the same have the same. */
export const approvalRulesHash = ({ approvals, stages }: ApprovalRules): string =>
  hashOf(stages === undefined || stages.length === 0 ? { approvals } : { stages })

/** Whether a review was begun under other rules than those in force. */
export const haveRulesChanged = (run: Run, rules: ApprovalRules): boolean =>
  approvalRulesHash({ approvals: run.approvalsNeeded, stages: run.stages }) !==
  approvalRulesHash(rules)
