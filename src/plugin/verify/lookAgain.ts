import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { createFileStore } from '../files/createFileStore.js'
import { runtimeOf } from '../runtime/runtime.js'
import type { Difference } from './difference.js'
import { examine } from './examine.js'
import { readBackdrop } from './read/backdrop.js'
import { readDossiers } from './read/readDossiers.js'

/** Carries the result out of a transaction that must leave nothing behind. */
class LookedAgain extends Error {
  constructor(readonly differences: readonly Difference[]) {
    super('The transaction of a second look is always rolled back.')
  }
}

/** Milliseconds for which a writer is waited for. */
const patience = 30_000

/**
 * A second look at one document, under its lock: an act that was under way at the first look has
 * ended, and none begins. What still differs then was no writer's doing. Where no lock is to be had
 * (a copy that cannot be written to), there is no writer either, and the first look counts.
 */
export const lookAgain = async (
  payload: Payload,
  key: string,
  first: readonly Difference[],
): Promise<readonly Difference[]> => {
  const files = createFileStore(runtimeOf(payload).options.dataDir)
  try {
    return await engineOf(payload).inTransaction(
      payload,
      { keys: [key], makeReq: () => createLocalReq({}, payload), deadlineMs: patience },
      async (req) => {
        const backdrop = await readBackdrop(req)
        const [dossier] = await readDossiers(req, backdrop.library, [key])
        throw new LookedAgain(dossier === undefined ? [] : await examine(dossier, backdrop, files))
      },
    )
  } catch (error) {
    if (error instanceof LookedAgain) return error.differences
    return first
  }
}
