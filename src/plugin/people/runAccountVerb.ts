import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { hashOf } from '../../domain/fingerprint/hash.js'
import type { AccountVerb } from '../../domain/people/accountVerbs.js'
import { decideAccount, type AccountInput } from '../../domain/people/decideAccount.js'
import type { OutcomeOf } from '../acts/outcome.js'
import { recallAnswer, rememberAnswer, requestKey } from '../acts/requests.js'
import { runtimeOf } from '../runtime/runtime.js'
import { accountFacts } from './accountFacts.js'
import { accountView, type AccountView } from './accountView.js'
import { findAccount } from './findAccount.js'
import { withGrant } from './grantIn.js'
import { accountKey } from './lockAccount.js'
import { appendToPerson, readPerson } from './personChain.js'
import { actorOf, digestOf } from './personOf.js'

/** What came of a verb about an account. */
export type AccountOutcome = OutcomeOf<AccountView>

type AccountRequest = {
  readonly id: string
  readonly verb: AccountVerb
  readonly input: AccountInput
  /** Sequence of the account's chain that the person saw; null if they did not say. */
  readonly expected: number | null
  readonly idempotencyKey?: string
}

const act = async (req: PayloadRequest, request: AccountRequest): Promise<AccountOutcome> => {
  const { expected, id, idempotencyKey, input, verb } = request
  const actor = await actorOf(req)
  if (actor === null) return { isDone: false, refusals: [{ code: 'signed-out' }] }
  const account = await findAccount(req, id)
  if (account === null) return { isDone: false, refusals: [{ code: 'not-found' }] }

  const asked = hashOf({ account: account.id, verb, input: { ...input } })
  const remembered = await recallAnswer<AccountView>(req, actor, idempotencyKey, asked)
  if (remembered !== null) return remembered

  const digest = await digestOf(req, account)
  const state = await readPerson(req, digest)
  const facts = await accountFacts(req, actor, account, state)
  const decision = decideAccount(state, verb, input, facts, expected)
  if (!decision.isAllowed)
    return {
      isDone: false,
      refusals: decision.refusals,
      current: { sequence: state.sequence, fingerprint: null },
    }

  const at = runtimeOf(req.payload).now()
  const details = {
    ...decision.details,
    ...(idempotencyKey === undefined
      ? {}
      : { request: requestKey(actor, idempotencyKey), requestHash: asked }),
  }
  const said = { at, role: 'administrator' as const, reason: input.reason ?? null, details }
  if (verb === 'confirm-roles')
    await withGrant(req, said, () =>
      req.payload.update({
        collection: runtimeOf(req.payload).options.users as CollectionSlug,
        id: account.id,
        data: { roles: decision.details.roles } as never,
        depth: 0,
        req,
      }),
    )
  else await appendToPerson(req, digest, { ...said, type: decision.type, actor: actor.digest })

  const changed = (await findAccount(req, id)) ?? account
  const view = await accountView(req, changed, await readPerson(req, digest))
  const outcome: AccountOutcome = { isDone: true, view }
  await rememberAnswer(req, actor, idempotencyKey, asked, outcome, at)
  return outcome
}

/** Runs one verb about an account as one act: one transaction, all of it or nothing. */
export const runAccountVerb = (
  payload: Payload,
  origin: Pick<PayloadRequest, 'user' | 'headers' | 'i18n'>,
  request: AccountRequest,
): Promise<AccountOutcome> =>
  engineOf(payload).inTransaction(
    payload,
    {
      keys: [accountKey(request.id)],
      makeReq: () =>
        createLocalReq(
          {
            ...(origin.user ? { user: origin.user } : {}),
            req: { headers: origin.headers, i18n: origin.i18n },
          },
          payload,
        ),
    },
    (req) => act(req, request),
  )
