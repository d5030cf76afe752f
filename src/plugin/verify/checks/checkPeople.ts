import type { PayloadRequest } from 'payload'
import { sha256 } from '../../../domain/fingerprint/hash.js'
import { machinery } from '../../collections/machinery.js'
import type { PersonRow } from '../../people/personOf.js'
import { pagesOf } from '../../store/pagesOf.js'
import { countRows, findRow, findRows } from '../../store/rows.js'
import { difference, type Difference } from '../difference.js'
import type { OnProgress } from '../progress.js'
import { readAccounts, type Account } from '../read/readAccounts.js'
import type { StoredHead } from '../read/stored.js'
import type { Walked } from '../read/tally.js'

const nameOf = ({ name, id }: Account): string => (typeof name === 'string' ? name : String(id))

/** What is wrong with one person; null: nothing. */
const problemOf = async (
  req: PayloadRequest,
  { digest, salt, userId, name }: PersonRow,
  account: Account | undefined,
  hasChain: boolean,
): Promise<string | null> => {
  if (sha256(`${salt}:${userId}`) !== digest) return 'salt and account do not give this digest'
  if (account !== undefined && nameOf(account) !== name)
    return 'its name is not that of the account'
  if (account !== undefined || hasChain) return null
  const deed = await findRow(req, machinery.ledger, { actor: { equals: digest } })
  return deed === null ? 'nobody ever acted under this digest' : null
}

const checkPage = async (
  req: PayloadRequest,
  rows: readonly PersonRow[],
): Promise<{ row: PersonRow; problem: string }[]> => {
  const accounts = await readAccounts(
    req,
    rows.map(({ userId }) => String(userId)),
  )
  const heads = await findRows<StoredHead>(
    req,
    machinery.heads,
    { key: { in: rows.map(({ digest }) => `people/${digest}`) } },
    { select: ['key'] },
  )
  const chains = new Set(heads.map(({ key }) => key))
  const found = []
  for (const row of rows) {
    const hasChain = chains.has(`people/${row.digest}`)
    const problem = await problemOf(req, row, accounts.get(String(row.userId)), hasChain)
    if (problem !== null) found.push({ row, problem })
  }
  return found
}

/** Digests are those that salt and account give, names those of the accounts, and somebody acted. */
export const checkPeople = async (
  req: PayloadRequest,
  onProgress: OnProgress,
): Promise<{ differences: Difference[]; walked: Walked }> => {
  const total = await countRows(req, machinery.people)
  let done = 0
  const differences: Difference[] = []
  for await (const rows of pagesOf<PersonRow>(req, machinery.people, { along: 'digest' })) {
    const suspects = await checkPage(req, rows)
    // An account and its row change in one transaction, but are read one after the other.
    const again = suspects.length === 0 ? [] : await checkPage(req, await reread(req, suspects))
    for (const { row, problem } of again)
      differences.push(difference(machinery.people, row.digest, problem))
    done += rows.length
    onProgress({ what: 'people', done, total: Math.max(done, total) })
  }
  return { differences, walked: [[machinery.people, done]] }
}

const reread = (
  req: PayloadRequest,
  suspects: readonly { row: PersonRow }[],
): Promise<PersonRow[]> =>
  findRows<PersonRow>(req, machinery.people, {
    digest: { in: suspects.map(({ row }) => row.digest) },
  })
