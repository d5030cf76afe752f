import { createLocalReq, type Payload } from 'payload'
import { checkChains } from './checkChains.js'
import { checkFiles } from './checkFiles.js'
import { checkPeople } from './checkPeople.js'
import { checkPublications } from './checkPublications.js'
import { checkPublicLedger } from './checkPublicLedger.js'
import { checkRequests } from './checkRequests.js'
import { checkSlugs } from './checkSlugs.js'
import { checkSnapshots } from './checkSnapshots.js'
import { checkTexts } from './checkTexts.js'
import { difference, type Difference } from './difference.js'
import { readRecord } from './readRecord.js'

/** Every check, under the name of what it looks at. */
const checks = {
  'editorial-ledger': checkChains,
  'public-ledger': checkPublicLedger,
  'editorial-snapshots': checkSnapshots,
  texts: checkTexts,
  publications: checkPublications,
  'editorial-slugs': checkSlugs,
  'editorial-people': checkPeople,
  'editorial-requests': checkRequests,
  files: checkFiles,
}

/** What was checked, in figures, and everything that is not as the record says. */
export type Verification = {
  readonly documents: number
  readonly events: number
  readonly publicNumber: number
  readonly differences: readonly Difference[]
}

/**
 * Recomputes the whole record: chains, heads, snapshots, working texts, live rows, publications,
 * addresses, people, files. Who rewrites everything consistently is caught only against a
 * checkpoint exported before.
 */
export const verify = async (payload: Payload): Promise<Verification> => {
  const req = await createLocalReq({}, payload)
  const record = await readRecord(req)
  const differences: Difference[] = []
  for (const [name, check] of Object.entries(checks)) {
    try {
      differences.push(...(await check(record)))
    } catch (error) {
      // A row that breaks a check is a finding too; the other checks go on and name it.
      differences.push(difference(name, '', `this check broke off: ${String(error)}`))
    }
  }
  return {
    documents: record.states.size,
    events: record.rows.length,
    publicNumber: record.publicChain.length,
    differences,
  }
}
