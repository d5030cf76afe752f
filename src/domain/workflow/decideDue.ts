import { pinnedIn } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import { haveRulesChanged, type ApprovalRules } from '../stages/approvalRules.js'
import { isReviewComplete } from '../stages/stages.js'
import { inBlackout } from './blackoutConditions.js'
import { reviewDueAt, type DecidedEvent } from './decide.js'
import type { DocumentState, Schedule } from './documentState.js'
import type { Facts } from './request.js'
import type { Condition } from './transitions.js'

/** What becomes of a text whose instant has come. */
export type DueDecision = {
  readonly event: DecidedEvent
  /** Why it does not go out; none: it does. */
  readonly refusals: readonly Refusal[]
}

/** What has to be looked up when a text is due; named like the conditions of the verbs. */
export const dueConditions = ({ forced }: Schedule): readonly Condition[] =>
  forced === null
    ? ['approvals-stand', 'disclaimer', 'references-public']
    : ['approvals-stand', 'complete', 'references-public']

/** Whether what would go out is the text that was scheduled, and that lies there. */
const isThatText = ({ fingerprint }: DocumentState, schedule: Schedule, facts: Facts): boolean =>
  schedule.fingerprint !== null &&
  schedule.fingerprint === fingerprint &&
  fingerprint === facts.currentFingerprint

/** As many people as needed approved this very text, and decide here still. */
const checkApprovals = ({ run, approvals }: DocumentState, { schedule, facts }: Due): Refusal[] => {
  const { fingerprint } = schedule
  const isOfThisText =
    run?.fingerprint === fingerprint && approvals.every((deed) => deed.fingerprint === fingerprint)
  const needed = run?.approvalsNeeded ?? 1
  if (!isOfThisText || !isReviewComplete(run, approvals)) return [{ code: 'not-approved-content' }]
  const standing = approvals.filter(({ person }) => !facts.withoutHat.includes(person))
  return standing.length < needed ? [{ code: 'approver-no-longer' }] : []
}

type Due = {
  readonly schedule: Schedule
  readonly facts: Facts
  /** Those in force now. */
  readonly rules?: ApprovalRules
}

const rulesStand = ({ run }: DocumentState, { rules }: Due): Refusal[] =>
  run !== null && rules !== undefined && haveRulesChanged(run, rules)
    ? [{ code: 'rules-changed' }]
    : []

const refusalsOf = (state: DocumentState, due: Due, now: string): Refusal[] => {
  const { schedule, facts } = due
  const isForced = schedule.forced !== null
  return [
    ...(state.pinnedBy === null ? [] : [pinnedIn(state.pinnedBy)]),
    ...(facts.withoutHat.includes(schedule.by) ? [{ code: 'scheduler-no-longer' as const }] : []),
    ...(isThatText(state, schedule, facts)
      ? []
      : [
          {
            code: isForced ? ('not-recorded-content' as const) : ('not-approved-content' as const),
          },
        ]),
    ...(isForced
      ? facts.issues
      : [...rulesStand(state, due), ...checkApprovals(state, due), ...facts.disclaimer]),
    ...facts.references,
    ...inBlackout(facts.blackouts, now),
  ]
}

/** Whether a text is scheduled and its instant has come. */
export const isDue = ({ schedule, working }: DocumentState, now: string): boolean =>
  working.state === 'scheduled' && schedule !== null && Date.parse(schedule.at) <= Date.parse(now)

/**
 * What happens when the instant of a schedule has come: everything that held when it was made must
 * hold again, or the text does not go out. Null while there is nothing to do. It goes out in the
 * name of whoever scheduled it: the clock decides nothing.
 */
export const decideDue = (
  state: DocumentState,
  {
    facts,
    now,
    rules,
  }: { readonly facts: Facts; readonly now: string; readonly rules?: ApprovalRules },
): DueDecision | null => {
  const { schedule, run } = state
  if (schedule === null || !isDue(state, now)) return null
  const { forced, at } = schedule
  const refusals = refusalsOf(state, { schedule, facts, rules }, now)
  const common = { at: now, fingerprint: state.fingerprint, schema: state.schema }
  if (refusals.length > 0)
    return {
      refusals,
      event: {
        ...common,
        type: 'publish-failed',
        actor: 'system',
        role: 'system',
        reason: null,
        details: { at, failures: refusals },
        isPublic: false,
      },
    }
  const { kind, changeNote, noteHash } = forced ?? run ?? { kind: 'major' as const }
  return {
    refusals,
    event: {
      ...common,
      type: forced === null ? 'published' : 'force-published',
      actor: schedule.by,
      role: 'approver',
      reason: forced?.reason ?? null,
      details: {
        kind,
        changeNote: changeNote ?? null,
        noteHash: noteHash ?? null,
        at,
        ...(forced === null ? {} : { dueAt: forced.dueAt ?? reviewDueAt(now) }),
      },
      isPublic: true,
    },
  }
}
