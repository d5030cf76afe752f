import type { PayloadRequest } from 'payload'
import type { Actor } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { asUnscheduled } from '../../domain/workflow/asUnscheduled.js'
import { decide } from '../../domain/workflow/decide.js'
import { decideRulesChange } from '../../domain/workflow/decideRulesChange.js'
import type { Expectation, VerbInput } from '../../domain/workflow/request.js'
import { gatherFacts } from '../acts/gatherFacts.js'
import { readCurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'

export type AskedMove = {
  readonly actor: Actor
  readonly input: VerbInput
  readonly expected: Expectation | null
}

/** Why something cannot be moved, and what whoever asks should have seen. */
export type MoveAnswer = {
  readonly refusals: readonly Refusal[]
  readonly current?: Expectation
}

/** Whether a text could be scheduled for another time if the plan it has were given up first. */
export const moveOfText = async (
  req: PayloadRequest,
  subject: Subject,
  { actor, expected, input }: AskedMove,
): Promise<MoveAnswer> => {
  const rules = rulesOf(req.payload, subject)
  const text = rules === null ? null : await readCurrentText(req, subject)
  if (rules === null || text === null) return { refusals: [{ code: 'not-found' }] }
  const now = runtimeOf(req.payload).now()
  const state = asUnscheduled(text.state)
  const verb = state.working.state === 'draft' ? 'force-schedule' : 'schedule'
  const current = { sequence: state.sequence, fingerprint: state.fingerprint }
  if (decideRulesChange(state, rules, now) !== null)
    return { refusals: [{ code: 'rules-changed' }], current }
  const free = { ...text, state }
  const decision = decide(state, verb, {
    actor,
    expected,
    facts: await gatherFacts(req, { subject, text: free, verb, actor, input }),
    input,
    now,
    rules,
  })
  return { refusals: decision.isAllowed ? [] : decision.refusals, current }
}
