import type { CollectionSlug, PayloadRequest } from 'payload'
import { runtimeOf } from '../../runtime/runtime.js'
import { storedId } from '../../runtime/subject.js'

/** What an account says of the person behind it. */
export type Account = {
  readonly id: string | number
  readonly name?: unknown
  readonly roles?: unknown
  readonly groups?: unknown
}

const find = async (req: PayloadRequest, userIds: readonly string[]): Promise<Account[]> => {
  const { docs } = await req.payload.db.find<Account>({
    collection: runtimeOf(req.payload).options.users as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: userIds.map((id) => storedId(req.payload, id)) } },
  })
  return docs
}

/** Accounts by their ids. An id that this engine takes for none has no account, and hides no other. */
export const readAccounts = async (
  req: PayloadRequest,
  userIds: readonly string[],
): Promise<Map<string, Account>> => {
  if (userIds.length === 0) return new Map()
  try {
    const accounts = await find(req, userIds)
    return new Map(accounts.map((account) => [String(account.id), account]))
  } catch {
    const found = new Map<string, Account>()
    for (const userId of userIds)
      for (const account of await find(req, [userId]).catch(() => []))
        found.set(String(account.id), account)
    return found
  }
}
