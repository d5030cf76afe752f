import { approvalRulesHash, haveRulesChanged, type ApprovalRules } from '../stages/approvalRules.js'
import type { DecidedEvent } from './decide.js'
import type { DocumentState } from './documentState.js'

/**
 * A review that was begun under other rules ends and the text goes back to draft, by the system.
 * Null: there is none. What is scheduled stays so, and fails at its instant where it is listed and
 * told of.
 */
export const decideRulesChange = (
  { fingerprint, run, schema, working }: DocumentState,
  rules: ApprovalRules,
  now: string,
): DecidedEvent | null => {
  if (run === null || working.state === 'scheduled' || !haveRulesChanged(run, rules)) return null
  return {
    type: 'rules-changed',
    actor: 'system',
    role: 'system',
    at: now,
    fingerprint,
    schema,
    reason: null,
    details: {
      before: approvalRulesHash({ approvals: run.approvalsNeeded, stages: run.stages }),
      rules: approvalRulesHash(rules),
    },
    isPublic: false,
  }
}
