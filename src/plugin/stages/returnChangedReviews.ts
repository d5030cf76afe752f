import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { decideRulesChange } from '../../domain/workflow/decideRulesChange.js'
import { readCurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { documentKey, subjectOf } from '../runtime/subject.js'
import { readStatesAt } from '../store/heads.js'
import { endChangedReview } from './endChangedReview.js'

/**
 * Ends every review that was begun under other rules of approval than those of the options, each in
 * a transaction of its own. Called at a start; a review that is missed ends at the next act.
 * @returns the documents that went back to draft
 */
export const returnChangedReviews = async (payload: Payload): Promise<string[]> => {
  const states = await readStatesAt(await createLocalReq({}, payload), [
    'in-review',
    'approved',
    'failed-to-publish',
  ])
  const ended: string[] = []
  for (const { document, state } of states) {
    const subject = subjectOf(document)
    const rules = rulesOf(payload, subject)
    if (rules === null || decideRulesChange(state, rules, runtimeOf(payload).now()) === null)
      continue
    const isEnded = await engineOf(payload).inTransaction(
      payload,
      { keys: [documentKey(subject)], makeReq: () => createLocalReq({}, payload) },
      async (req) => {
        const text = await readCurrentText(req, subject)
        return text !== null && (await endChangedReview(req, { subject, text })) !== null
      },
    )
    if (isEnded) ended.push(document)
  }
  return ended
}
