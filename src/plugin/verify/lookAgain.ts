import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { createFileStore } from '../files/createFileStore.js'
import { runtimeOf } from '../runtime/runtime.js'
import type { Difference } from './difference.js'
import { examine } from './examine.js'
import { readBackdrop } from './read/backdrop.js'
import { readDossiers } from './read/readDossiers.js'

/** Documents whose locks are held together. */
const mostLocks = 25

/** Milliseconds for which their writers are waited for. */
const patience = 30_000

/** Carries what was seen out of a transaction that leaves nothing behind. */
class Seen extends Error {
  constructor(readonly differences: readonly Difference[]) {
    super('The transaction of a second look is always rolled back.')
  }
}

const lookUnderLocks = async (
  payload: Payload,
  keys: readonly string[],
): Promise<readonly Difference[]> => {
  const files = createFileStore(runtimeOf(payload).options.dataDir)
  const makeReq = () => createLocalReq({}, payload)
  try {
    return await engineOf(payload).inTransaction(
      payload,
      { keys: [...keys].sort(), makeReq, deadlineMs: patience },
      async (req) => {
        const backdrop = await readBackdrop(req)
        const differences: Difference[] = []
        for (const dossier of await readDossiers(req, backdrop.library, keys))
          differences.push(...(await examine(dossier, backdrop, files)))
        throw new Seen(differences)
      },
    )
  } catch (error) {
    if (error instanceof Seen) return error.differences
    throw error
  }
}

/**
 * A second look at documents that differed, under their locks: an act that was under way at the
 * first look has ended, and none begins. What still differs then was no writer's doing. Where no
 * lock is to be had (a copy nobody can write to, a row nobody can read) the first look counts.
 */
export const lookAgain = async (
  payload: Payload,
  suspects: ReadonlyMap<string, readonly Difference[]>,
  onDone: (documents: number) => void,
): Promise<Difference[]> => {
  const keys = [...suspects.keys()]
  const differences: Difference[] = []
  for (let from = 0; from < keys.length; from += mostLocks) {
    const some = keys.slice(from, from + mostLocks)
    try {
      differences.push(...(await lookUnderLocks(payload, some)))
    } catch {
      for (const key of some) {
        const first = suspects.get(key) ?? []
        differences.push(...(await lookUnderLocks(payload, [key]).catch(() => first)))
      }
    }
    onDone(from + some.length)
  }
  return differences
}
