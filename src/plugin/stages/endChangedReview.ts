import type { PayloadRequest } from 'payload'
import { decideRulesChange } from '../../domain/workflow/decideRulesChange.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { carryOut } from '../acts/carryOut.js'
import type { CurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'

/**
 * Ends a review that was begun under other rules, inside the request's transaction.
 * @returns what the text is now; null: there was nothing to end
 */
export const endChangedReview = async (
  req: PayloadRequest,
  of: { readonly subject: Subject; readonly text: CurrentText },
): Promise<Expectation | null> => {
  const rules = rulesOf(req.payload, of.subject)
  if (rules === null) return null
  const decided = decideRulesChange(of.text.state, rules, runtimeOf(req.payload).now())
  if (decided === null) return null
  const { state } = await carryOut(req, of, decided)
  return { sequence: state.sequence, fingerprint: state.fingerprint }
}
