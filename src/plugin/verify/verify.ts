import { createLocalReq, type Payload } from 'payload'
import type { Checkpoint } from '../../domain/ledger/checkpoint.js'
import { machinery } from '../collections/machinery.js'
import { checkAccounts } from './checks/checkAccounts.js'
import { checkAgainst } from './checks/checkAgainst.js'
import { checkPeople } from './checks/checkPeople.js'
import { checkPublicLedger } from './checks/checkPublicLedger.js'
import { checkRedirects } from './checks/checkRedirects.js'
import { difference, type Difference } from './difference.js'
import { examineAll } from './examineAll.js'
import type { OnProgress } from './progress.js'

/** What was checked, in figures, and everything that is not as the record says. */
export type Verification = {
  readonly documents: number
  readonly events: number
  readonly publicNumber: number
  readonly differences: readonly Difference[]
  /** What the record is not to blame for and somebody should look at: redirects that lead nowhere. */
  readonly warnings: readonly Difference[]
}

export type VerifyOptions = {
  /** Compares the chains with where they stood when this was taken. */
  readonly against?: Checkpoint
  readonly onProgress?: OnProgress
}

/** Each thing once, in the order in which it was found. */
const once = (differences: readonly Difference[]): Difference[] => [
  ...new Map(
    differences.map((one) => [JSON.stringify([one.where, one.row, one.problem]), one]),
  ).values(),
]

/**
 * Recomputes the whole record: chains, heads, snapshots, working texts, live rows, publications,
 * addresses, answers, files, people, accounts. Holds no more of it in memory than a few documents, and may
 * run beside a server that writes. Who rewrites everything consistently is caught only `against` a
 * checkpoint that was taken before.
 */
export const verify = async (
  payload: Payload,
  { against, onProgress = () => undefined }: VerifyOptions = {},
): Promise<Verification> => {
  const req = await createLocalReq({}, payload)
  const differences: Difference[] = []
  const run = async <Found extends { differences: readonly Difference[] }>(
    where: string,
    check: Promise<Found>,
  ): Promise<Found | null> => {
    try {
      const found = await check
      differences.push(...found.differences)
      return found
    } catch (error) {
      // What breaks a check is a finding too; the other checks go on.
      differences.push(difference(where, '', `this check broke off: ${String(error)}`))
      return null
    }
  }
  const inPublic = await run(machinery.publicLedger, checkPublicLedger(req, onProgress))
  const ofPeople = await run(machinery.people, checkPeople(req, onProgress))
  await run('accounts', checkAccounts(req, onProgress))
  const walked = [...(inPublic?.walked ?? []), ...(ofPeople?.walked ?? [])]
  const examined = await run('documents', examineAll(req, walked, onProgress))
  if (against !== undefined) await run('checkpoint', checkAgainst(req, against, onProgress))
  const warnings: Difference[] = []
  const toWarn = checkRedirects(req).then((found) => {
    warnings.push(...found)
    return { differences: [] }
  })
  await run(machinery.publications, toWarn)
  return {
    warnings,
    documents: examined?.documents ?? 0,
    events: examined?.events ?? 0,
    publicNumber: inPublic?.publicNumber ?? 0,
    differences: once(differences),
  }
}
