import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { decideDue, dueConditions, isDue } from '../../domain/workflow/decideDue.js'
import { carryOut } from '../acts/carryOut.js'
import { lookUp } from '../acts/gatherFacts.js'
import { readCurrentText } from '../runtime/currentText.js'
import { runDueRelease } from '../releases/runDueRelease.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { documentKey, isRelease, type Subject } from '../runtime/subject.js'
import { publicHeadKey } from '../store/heads.js'
import { nextPublic } from '../store/ledger.js'
import { waitsOnly, type DueOutcome } from './dueOutcome.js'

const act = async (
  req: PayloadRequest,
  subject: Subject,
  isComing: (document: string) => boolean,
): Promise<DueOutcome> => {
  const rules = rulesOf(req.payload, subject)
  const text = rules === null ? null : await readCurrentText(req, subject)
  const schedule = text?.state.schedule ?? null
  if (rules === null || text === null || schedule === null) return { kind: 'nothing' }
  const clock = runtimeOf(req.payload).now()
  if (!isDue(text.state, clock)) return { kind: 'nothing' }
  // Public time never runs backwards, and everything an act writes bears one instant.
  const now = (await nextPublic(req, clock)).at
  const facts = await lookUp(req, { subject, text, conditions: dueConditions(schedule) })
  const decision = decideDue(text.state, { facts, now, rules })
  if (decision === null) return { kind: 'nothing' }
  if (waitsOnly(decision.refusals, isComing)) return { kind: 'waits' }
  const { event } = await carryOut(req, { subject, text }, decision.event)
  return { kind: decision.refusals.length === 0 ? 'published' : 'failed', event }
}

/**
 * Does what has come due for one text, in one transaction in which everything is read anew: of
 * several nodes that try, one finds it scheduled still, and the others find nothing to do.
 * @param isComing whether another text is about to go out too; what shows it waits for that
 */
export const runDue = (
  payload: Payload,
  subject: Subject,
  isComing: (document: string) => boolean = () => false,
): Promise<DueOutcome> => {
  if (isRelease(subject)) return runDueRelease(payload, subject.id, isComing)
  return engineOf(payload).inTransaction(
    payload,
    {
      keys: [publicHeadKey, documentKey(subject)],
      makeReq: () => createLocalReq({}, payload),
    },
    (req) => act(req, subject, isComing),
  )
}
