import type { PayloadRequest } from 'payload'
import type { AccessLimit } from '../../domain/workflow/documentState.js'
import { accountsOf, type KnownAccount } from '../people/accountsOf.js'

/** Of some accounts those whose people may see a text that is limited so; without a limit, all. */
export const thoseWhoSee = async (
  req: PayloadRequest,
  limit: AccessLimit | undefined,
  accounts: readonly KnownAccount[],
): Promise<readonly KnownAccount[]> => {
  if (limit === undefined) return accounts
  const named = [...(await accountsOf(req, limit.people)).values()].map(({ id }) => id)
  return accounts.filter(
    ({ id, roles }) => named.includes(id) || roles.some((role) => limit.roles.includes(role)),
  )
}
