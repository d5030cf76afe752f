import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isRole } from '../../../domain/policy/roles.js'
import { machinery } from '../../collections/machinery.js'
import type { PersonRow } from '../../people/personOf.js'
import { runtimeOf } from '../../runtime/runtime.js'
import { pagesOf } from '../../store/pagesOf.js'
import { findRows } from '../../store/rows.js'
import { difference, type Difference } from '../difference.js'
import type { OnProgress } from '../progress.js'
import { readAccounts, type Account } from '../read/readAccounts.js'
import type { StoredEvent } from '../read/stored.js'

// Without a condition MongoDB only estimates.
const all: Where = { id: { exists: true } }

const hasRole = ({ roles }: Account): boolean => Array.isArray(roles) && roles.some(isRole)

/** Of some accounts, those that have a role though no event ever gave them any. */
const withoutEvent = async (
  req: PayloadRequest,
  accounts: readonly Account[],
): Promise<Account[]> => {
  const userIds = accounts.filter(hasRole).map(({ id }) => String(id))
  const people = await findRows<PersonRow>(req, machinery.people, { userId: { in: userIds } })
  const events = await findRows<StoredEvent>(
    req,
    machinery.ledger,
    {
      document: { in: people.map(({ digest }) => `people/${digest}`) },
      type: { equals: 'role-changed' },
    },
    { select: ['document'] },
  )
  const chains = new Set(events.map(({ document }) => document))
  const recorded = new Set(
    people.filter(({ digest }) => chains.has(`people/${digest}`)).map(({ userId }) => userId),
  )
  return accounts.filter((account) => hasRole(account) && !recorded.has(String(account.id)))
}

/** Accounts that are all older than the workflow have a record that does not speak of roles. */
const speaksOfRoles = async (req: PayloadRequest): Promise<boolean> => {
  const where: Where = { type: { equals: 'role-changed' } }
  return (await findRows(req, machinery.ledger, where, { limit: 1, select: ['type'] })).length > 0
}

/**
 * Every account with a role was given one by an event. Roles that are not those of the last such
 * event are named with the person's chain.
 */
export const checkAccounts = async (
  req: PayloadRequest,
  onProgress: OnProgress,
): Promise<{ differences: Difference[] }> => {
  const collection = runtimeOf(req.payload).options.users
  const { totalDocs: total } = await req.payload.db.count({
    collection: collection as CollectionSlug,
    req,
    where: all,
  })
  let done = 0
  const differences: Difference[] = []
  for await (const accounts of pagesOf<Account>(req, collection, { select: ['roles'] })) {
    const suspects = await withoutEvent(req, accounts)
    // An account may have been deleted, or its roles taken away, since its page was read.
    const ids = suspects.map(({ id }) => String(id))
    const again = await withoutEvent(req, [...(await readAccounts(req, ids)).values()])
    if (again.length > 0 && (await speaksOfRoles(req)))
      for (const { id } of again)
        differences.push(difference(collection, String(id), 'no event gave it the roles it has'))
    done += accounts.length
    onProgress({ what: 'accounts', done, total: Math.max(done, total) })
  }
  return { differences }
}
