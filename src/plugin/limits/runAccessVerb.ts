import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import type { AccessVerb } from '../../domain/access/accessVerbs.js'
import { decideAccess, type AccessInput } from '../../domain/access/decideAccess.js'
import { hashOf } from '../../domain/fingerprint/hash.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { carryOut } from '../acts/carryOut.js'
import { refused, type Outcome } from '../acts/outcome.js'
import { recallAnswer, rememberAnswer, requestKey } from '../acts/requests.js'
import { viewOf } from '../acts/viewOf.js'
import { namedAuthor } from '../people/namedAuthor.js'
import { actorOf } from '../people/personOf.js'
import { readCurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { documentKey, type Subject } from '../runtime/subject.js'

export type AccessAsked = {
  readonly subject: Subject
  readonly verb: AccessVerb
  /** People stand here by account. */
  readonly input: AccessInput
  readonly expected: Expectation | null
  readonly idempotencyKey?: string
}

/** The digests of people named by account, and those who have none. */
const digestsOf = async (
  req: PayloadRequest,
  accounts: readonly string[],
): Promise<{ digests: string[]; unknown: Refusal[] }> => {
  const digests: string[] = []
  const unknown: Refusal[] = []
  for (const account of accounts) {
    const digest = await namedAuthor(req, account)
    if (digest === undefined)
      unknown.push({ code: 'account-unknown', field: 'people', params: { account } })
    else digests.push(digest)
  }
  return { digests, unknown }
}

const act = async (req: PayloadRequest, asked: AccessAsked): Promise<Outcome> => {
  const { expected, idempotencyKey, input, subject, verb } = asked
  const rules = rulesOf(req.payload, subject)
  const actor = await actorOf(req)
  if (actor === null) return refused([{ code: 'signed-out' }])
  const text = rules === null ? null : await readCurrentText(req, subject)
  if (rules === null || text === null) return refused([{ code: 'not-found' }])

  const fingerprint = hashOf({ document: text.key, verb, input: { ...input } })
  const remembered = await recallAnswer(req, actor, idempotencyKey, fingerprint)
  if (remembered !== null) return remembered

  const { digests, unknown } = await digestsOf(req, input.people ?? [])
  const now = runtimeOf(req.payload).now()
  const decision = decideAccess(text.state, verb, {
    actor,
    input: { ...input, ...(input.people === undefined ? {} : { people: digests }) },
    expected,
    authors: rules.authors,
    canBeLimited: subject.kind === 'collection',
    now,
  })
  const current = { sequence: text.state.sequence, fingerprint: text.state.fingerprint }
  if (!decision.isAllowed) {
    const isNotThere = decision.refusals.some(({ code }) => code === 'not-found')
    return isNotThere ? refused(decision.refusals) : refused(decision.refusals, current)
  }
  if (unknown.length > 0) return refused(unknown, current)
  const { state } = await carryOut(
    req,
    { subject, text },
    decision.event,
    idempotencyKey === undefined
      ? {}
      : { request: requestKey(actor, idempotencyKey), requestHash: fingerprint },
  )
  const outcome: Outcome = { isDone: true, view: await viewOf(req, subject, { ...text, state }) }
  await rememberAnswer(req, actor, idempotencyKey, fingerprint, outcome, now)
  return outcome
}

/** Limits who sees a text, or lifts the limit, as one act. */
export const runAccessVerb = (
  payload: Payload,
  origin: Pick<PayloadRequest, 'user' | 'headers' | 'i18n'>,
  asked: AccessAsked,
): Promise<Outcome> =>
  engineOf(payload).inTransaction(
    payload,
    {
      keys: [documentKey(asked.subject)],
      makeReq: () =>
        createLocalReq(
          {
            ...(origin.user ? { user: origin.user } : {}),
            req: { headers: origin.headers, i18n: origin.i18n },
          },
          payload,
        ),
    },
    (req) => act(req, asked),
  )
