import type { PayloadRequest } from 'payload'
import type { Courtesy } from '../../domain/courtesy/courtesies.js'
import { decideCourtesy, type CourtesyDecision } from '../../domain/courtesy/decideCourtesy.js'
import type { Actor } from '../../domain/policy/roles.js'
import type { DecisionRules, Expectation, VerbInput } from '../../domain/workflow/request.js'
import { candidateOf } from '../people/candidateOf.js'
import { namesOf } from '../people/namesOf.js'
import type { CurrentText } from '../runtime/currentText.js'
import { runtimeOf } from '../runtime/runtime.js'
import { everyTime, type Once } from './once.js'
import { personFacts } from './personFacts.js'

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
    /** Shared by courtesies that are asked for by one person about one text in one state. */
    readonly once?: Once
  },
): Promise<CourtesyDecision> => {
  const { actor, text, once = everyTime, ...request } = asked
  const { claim } = text.state
  const named = request.input.assignee
  const nameOf = await once('claimant', () => namesOf(req, claim === undefined ? [] : [claim.by]))
  const facts = await once('person', () => personFacts(req, actor, text))
  return decideCourtesy(text.state, verb, {
    ...request,
    actor: { ...actor, name: '', ...facts },
    assignee: named === undefined ? null : await candidateOf(req, named, text),
    claimant: claim === undefined ? '' : (nameOf(claim.by).name ?? 'Somebody'),
    calendar: runtimeOf(req.payload).options.calendar,
  })
}
