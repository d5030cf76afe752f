import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { canSee } from '../../domain/access/canSee.js'
import { isCourtesy } from '../../domain/courtesy/courtesies.js'
import { hashOf, sha256 } from '../../domain/fingerprint/hash.js'
import { decide } from '../../domain/workflow/decide.js'
import type { CheckReport } from '../../domain/checks/checkReport.js'
import type { Expectation, VerbInput } from '../../domain/workflow/request.js'
import { transitionOf } from '../../domain/workflow/transitions.js'
import { namedAuthor } from '../people/namedAuthor.js'
import { actorOf } from '../people/personOf.js'
import { newPressSecret, pressPath } from '../press/pressToken.js'
import { readCurrentText } from '../runtime/currentText.js'
import { nameReleases } from '../releases/nameReleases.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { publicHeadKey } from '../store/heads.js'
import { nextPublic } from '../store/ledger.js'
import { checkBefore } from '../checks/checkReports.js'
import { endChangedReview } from '../stages/endChangedReview.js'
import { movesPublic, type AnyVerb } from './anyVerb.js'
import { askCourtesy } from './askCourtesy.js'
import { carryOut } from './carryOut.js'
import { gatherFacts } from './gatherFacts.js'
import { refused, type Outcome } from './outcome.js'
import { redirectTarget } from './redirectTarget.js'
import { recallAnswer, rememberAnswer, requestKey } from './requests.js'
import { viewOf } from './viewOf.js'

export type VerbRequest = {
  readonly subject: Subject
  readonly verb: AnyVerb
  readonly input: VerbInput
  /** What the person saw; null if they did not say. `current`: whatever lies there (DELETE alone). */
  readonly expected: Expectation | null | 'current'
  /** Sent again with the same key, a request gets the answer it got. */
  readonly idempotencyKey?: string
}

/** The act itself, inside its transaction: read, decide, write, all with `req`. */
const act = async (
  req: PayloadRequest,
  request: VerbRequest,
  checks: CheckReport | null,
): Promise<Outcome | 'checked-another-text'> => {
  const { subject, verb } = request
  const rules = rulesOf(req.payload, subject)
  const actor = await actorOf(req)
  if (actor === null) return refused([{ code: 'signed-out' }])
  const text = rules === null ? null : await readCurrentText(req, subject)
  if (rules === null || text === null || !canSee(text.state.limit, actor))
    return refused([{ code: 'not-found' }])

  const fingerprintOfRequest = hashOf({ document: text.key, verb, input: { ...request.input } })
  const remembered = await recallAnswer(req, actor, request.idempotencyKey, fingerprintOfRequest)
  if (remembered !== null) return remembered

  const ended = await endChangedReview(req, { subject, text })
  if (ended !== null) return refused([{ code: 'rules-changed' }], ended)

  // People know each other by account; the record knows them by digest.
  const author =
    request.input.author === undefined ? undefined : await namedAuthor(req, request.input.author)
  const { redirectTo } = request.input
  const input = {
    ...request.input,
    author,
    ...(redirectTo === undefined ? {} : { redirectTo: await redirectTarget(req, redirectTo) }),
  }
  if (checks !== null && checks.fingerprint !== text.content.fingerprint)
    return 'checked-another-text'
  // Public time never runs backwards, and everything an act writes bears one instant.
  const clock = runtimeOf(req.payload).now()
  const now = movesPublic(verb) ? (await nextPublic(req, clock)).at : clock
  const current = { sequence: text.state.sequence, fingerprint: text.state.fingerprint }
  const expected = request.expected === 'current' ? current : request.expected
  const asked = { actor, input, expected, rules, now }
  const decision = isCourtesy(verb)
    ? await askCourtesy(req, verb, { ...asked, text })
    : decide(text.state, verb, {
        ...asked,
        facts: await gatherFacts(req, { subject, text, verb, actor, input, checks }),
      })
  if (!decision.isAllowed) return refused(await nameReleases(req, decision.refusals), current)

  const secret = verb === 'make-press-link' ? newPressSecret() : null
  const { state } = await carryOut(req, { subject, text }, decision.event, {
    ...(request.idempotencyKey === undefined
      ? {}
      : { request: requestKey(actor, request.idempotencyKey), requestHash: fingerprintOfRequest }),
    ...(secret === null ? {} : { secretHash: sha256(secret) }),
  })
  const view = await viewOf(req, subject, { ...text, state })
  const outcome: Outcome = { isDone: true, view }
  await rememberAnswer(req, actor, request.idempotencyKey, fingerprintOfRequest, outcome, now)
  if (secret === null) return outcome
  // What is kept under the key must not open the link, so asked again it is not told again.
  const link = state.sequence
  const path = pressPath({ document: text.key, link, secret }, req.payload.secret)
  return { isDone: true, view: { ...view, newPressLink: { link, path } } }
}

/** How often checks are run anew for a text that others save meanwhile. */
const mostRounds = 3

/**
 * Runs one verb as one act: one transaction, all of it or nothing, on every engine. What may be slow
 * is asked before, and compared inside with the text it was asked about.
 */
export const runVerb = async (
  payload: Payload,
  origin: Pick<PayloadRequest, 'user' | 'headers' | 'i18n'>,
  request: VerbRequest,
): Promise<Outcome> => {
  const { subject, verb } = request
  const key = documentKey(subject)
  const keys = movesPublic(verb) ? [publicHeadKey, key] : [key]
  const makeReq = () =>
    createLocalReq(
      {
        ...(origin.user ? { user: origin.user } : {}),
        req: { headers: origin.headers, i18n: origin.i18n },
      },
      payload,
    )
  const isChecked = !isCourtesy(verb) && transitionOf(verb).holds.includes('checks-passed')
  for (let round = 1; round <= mostRounds; round += 1) {
    const checks = isChecked ? await checkBefore({ ...origin, payload }, subject) : null
    const outcome = await engineOf(payload).inTransaction(payload, { keys, makeReq }, (req) =>
      act(req, request, checks),
    )
    if (outcome !== 'checked-another-text') return outcome
  }
  return refused([{ code: 'busy' }])
}
