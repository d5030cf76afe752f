import type { PayloadRequest } from 'payload'
import type { Courtesy } from '../../domain/courtesy/courtesies.js'
import { decideCourtesy, type CourtesyDecision } from '../../domain/courtesy/decideCourtesy.js'
import type { Actor } from '../../domain/policy/roles.js'
import type { DecisionRules, Expectation, VerbInput } from '../../domain/workflow/request.js'
import { candidateOf, withFacts } from '../people/candidateOf.js'
import { namesOf } from '../people/namesOf.js'
import type { CurrentText } from '../runtime/currentText.js'
import { runtimeOf } from '../runtime/runtime.js'

/** Looks up what a courtesy needs, and decides. */
export const askCourtesy = async (
  req: PayloadRequest,
  verb: Courtesy,
  asked: {
    readonly text: CurrentText
    readonly actor: Actor
    readonly input: VerbInput
    readonly expected: Expectation | null
    readonly rules: DecisionRules
    readonly now: string
  },
): Promise<CourtesyDecision> => {
  const { actor, text, ...request } = asked
  const { claim } = text.state
  const named = request.input.assignee
  const nameOf = await namesOf(req, claim === undefined ? [] : [claim.by])
  return decideCourtesy(text.state, verb, {
    ...request,
    actor: await withFacts(req, actor, text),
    assignee: named === undefined ? null : await candidateOf(req, named, text),
    claimant: claim === undefined ? '' : (nameOf(claim.by).name ?? 'Somebody'),
    calendar: runtimeOf(req.payload).options.calendar,
  })
}
