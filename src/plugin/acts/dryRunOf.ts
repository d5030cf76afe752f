import type { PayloadRequest } from 'payload'
import type { CheckReport } from '../../domain/checks/checkReport.js'
import { isCourtesy, type Courtesy } from '../../domain/courtesy/courtesies.js'
import { matterOf } from '../../domain/courtesy/matterOf.js'
import type { Actor } from '../../domain/policy/roles.js'
import { statusOfRefusal } from '../../domain/refusals/refusals.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Place } from '../../domain/stages/stages.js'
import { decideRulesChange } from '../../domain/workflow/decideRulesChange.js'
import { decide } from '../../domain/workflow/decide.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { noFacts, type Facts, type VerbInput } from '../../domain/workflow/request.js'
import { placesFor } from '../../domain/workflow/stageConditions.js'
import { transitionOf } from '../../domain/workflow/transitions.js'
import { checkForView } from '../checks/checkReports.js'
import { onlookerOf } from '../people/personOf.js'
import { nameReleases } from '../releases/nameReleases.js'
import type { CurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import type { AnyVerb } from './anyVerb.js'
import { askCourtesy } from './askCourtesy.js'
import { gatherFacts } from './gatherFacts.js'
import { createOnce, type Once } from './once.js'
import { personFacts } from './personFacts.js'

/** Words a person would still be asked for; the dry run takes them as given. */
const words = 'to be said when the time comes'
export const supposed = (
  now: string,
  { changeNotes, pressLinks }: Pick<DocumentState, 'changeNotes' | 'pressLinks'>,
  place?: Place,
): VerbInput => ({
  ...(place === undefined ? {} : { stage: place.stage, group: place.group ?? undefined }),
  comment: words,
  reason: words,
  changeNote: words,
  author: words,
  at: new Date(Date.parse(now) + 86_400_000).toISOString(),
  evenIfReferred: true,
  evenInBlackout: true,
  amends: changeNotes.at(-1)?.sequence,
  recipient: words,
  link: pressLinks?.findLast(({ revokedAt }) => revokedAt === null)?.sequence,
})

const courtesyDryRun = async (
  req: PayloadRequest,
  verb: Courtesy,
  asked: Omit<Parameters<typeof askCourtesy>[2], 'input'>,
): Promise<readonly Refusal[]> => {
  const [author] = asked.rules.authors
  const group = matterOf(asked.text.state) === 'write' ? author : 'approver'
  const decision = await askCourtesy(req, verb, { ...asked, input: { group, reason: words } })
  return decision.isAllowed ? [] : decision.refusals
}

/** Who asks what they may do, with what need be looked up only once. */
export type Onlooker = {
  readonly actor: Actor | null
  readonly groupsSince: Facts['groupsSince']
  /** What they could approve; one of several where they would be asked. */
  readonly place?: Place
  /** What the checks say, where the text may be submitted. */
  readonly checks: CheckReport | null
  readonly once: Once
}

/** Groups decide nothing where there are no stages, so they are not looked up there. */
export const lookOn = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<Onlooker> => {
  const actor = await onlookerOf(req)
  const mayBeSubmitted = transitionOf('submit').from.includes(text.state.working.state)
  const checks = mayBeSubmitted ? await checkForView(req, subject, text) : null
  const once = createOnce()
  if (actor === null || text.state.run?.stages === undefined)
    return { actor, checks, groupsSince: {}, once }
  const facts = {
    ...noFacts(null),
    ...(await once('person', () => personFacts(req, actor, text))),
  }
  const [place] = placesFor(text.state, { actor, facts })
  return { actor, checks, groupsSince: facts.groupsSince, once, place }
}

/** Why a verb would be refused to whoever looks; none: it would be done. */
export const dryRunOf = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
  verb: AnyVerb,
  onlooker: Onlooker,
): Promise<readonly Refusal[]> => {
  const rules = rulesOf(req.payload, subject)
  const { actor, once } = onlooker
  if (rules === null || actor === null) return [{ code: 'signed-out' }]
  const { state } = text
  const now = runtimeOf(req.payload).now()
  // Whatever is done first only ends the review.
  if (decideRulesChange(state, rules, now) !== null) return [{ code: 'rules-changed' }]
  const input = supposed(now, state, verb === 'approve' ? onlooker.place : undefined)
  const expected = { sequence: state.sequence, fingerprint: state.fingerprint }
  if (isCourtesy(verb))
    return courtesyDryRun(req, verb, { actor, expected, now, once, rules, text })
  const request = { actor, input, expected, rules, now }
  const facts = { ...noFacts(text.content.fingerprint), groupsSince: onlooker.groupsSince }
  const cheap = decide(state, verb, { ...request, facts })
  // The dear look-ups wait until person and state allow the verb at all.
  if (!cheap.isAllowed && cheap.refusals.some((refusal) => statusOfRefusal(refusal) !== 422))
    return nameReleases(req, cheap.refusals)
  const looked = await gatherFacts(req, {
    subject,
    text,
    verb,
    actor,
    input,
    checks: onlooker.checks,
    once,
  })
  // The time that is supposed stands for any: some lie in no black-out.
  const full = decide(state, verb, { ...request, facts: { ...looked, blackouts: [] } })
  return full.isAllowed ? [] : nameReleases(req, full.refusals)
}
