import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { createFileStore } from '../files/createFileStore.js'
import { runtimeOf } from '../runtime/runtime.js'
import { checkFieldLists } from './checks/checkFieldLists.js'
import { checkStrays } from './checks/checkStrays.js'
import type { Difference } from './difference.js'
import { examine } from './examine.js'
import { lookAgain } from './lookAgain.js'
import type { OnProgress } from './progress.js'
import { readBackdrop } from './read/backdrop.js'
import { batchesOf, batchesOfChains } from './read/batches.js'
import { isDocumentKey } from './read/dossier.js'
import { readEach } from './read/readEach.js'
import { createTally, type Walked } from './read/tally.js'

/**
 * Examines every document and person, then what belongs to none, then looks again at what differed.
 * `walked`: rows that other checks have accounted for.
 */
export const examineAll = async (
  req: PayloadRequest,
  walked: Walked,
  onProgress: OnProgress,
): Promise<{ differences: Difference[]; documents: number; events: number }> => {
  const files = createFileStore(runtimeOf(req.payload).options.dataDir)
  const backdrop = await readBackdrop(req)
  const lists = checkFieldLists(backdrop.library)
  const tally = createTally([...walked, [machinery.snapshots, backdrop.library.rows.length]])
  const suspects = new Map<string, readonly Difference[]>()
  const differences: Difference[] = []
  let documents = 0
  let events = 0

  const look = async (keys: readonly string[]): Promise<void> => {
    const { dossiers, unreadable } = await readEach(req, backdrop.library, keys)
    differences.push(...unreadable)
    for (const dossier of dossiers) {
      tally.add(dossier)
      lists.hear(dossier.chain)
      if (isDocumentKey(dossier.key) && dossier.links.length > 0) documents += 1
      events += dossier.links.length
      const found = await examine(dossier, backdrop, files)
      if (found.length > 0) suspects.set(dossier.key, found)
    }
  }

  for await (const { keys, done, total } of batchesOfChains(req)) {
    await look(keys)
    onProgress({ what: 'documents', done, total })
  }
  const strays = await checkStrays(req, tally.rows, onProgress)
  differences.push(...strays.differences)
  for (const keys of batchesOf([...strays.keys])) await look(keys)
  differences.push(...lists.differences())

  const seen = await lookAgain(req.payload, suspects, (done) =>
    onProgress({ what: 'second looks', done, total: suspects.size }),
  )
  differences.push(...seen)
  return { differences, documents, events }
}
