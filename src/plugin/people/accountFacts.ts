import type { PayloadRequest } from 'payload'
import type { PersonState } from '../../domain/ledger/personState.js'
import type { AccountFacts } from '../../domain/people/decideAccount.js'
import { isRole, type Actor } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { findRow } from '../store/rows.js'
import { accountsWith, type KnownAccount } from './accountsOf.js'
import { namesOf } from './namesOf.js'
import { personKey } from './personChain.js'

/** Whether one person made the account of the other, or changed its address or password. */
const hasChanged = async (req: PayloadRequest, one: string, other: string): Promise<boolean> =>
  (await findRow(req, machinery.ledger, {
    and: [
      { document: { equals: personKey(other) } },
      { type: { equals: 'account-changed' } },
      { actor: { equals: one } },
    ],
  })) !== null

/** Looks up what a decision about an account needs. */
export const accountFacts = async (
  req: PayloadRequest,
  actor: Actor,
  beneficiary: Pick<KnownAccount, 'id' | 'roles'>,
  { request }: PersonState,
): Promise<AccountFacts> => {
  const digest = request?.by
  const requester = digest === undefined ? null : (await namesOf(req, [digest]))(digest).id
  const isTiedToRequester =
    digest !== undefined &&
    ((await hasChanged(req, digest, actor.digest)) || (await hasChanged(req, actor.digest, digest)))
  return {
    actor: { id: String(req.user?.id), roles: actor.roles.filter(isRole) },
    beneficiary,
    administrators: (await accountsWith(req, 'administrator')).map(({ id }) => id),
    requester,
    isTiedToRequester,
  }
}
