import type { PayloadRequest } from 'payload'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from './dossier.js'
import type { Library } from './library.js'
import { readDossiers } from './readDossiers.js'

export type ReadEach = {
  readonly dossiers: readonly Dossier[]
  readonly unreadable: readonly Difference[]
}

/** Reads dossiers. A row the database cannot give back hides its own document, and no other. */
export const readEach = async (
  req: PayloadRequest,
  library: Library,
  keys: readonly string[],
): Promise<ReadEach> => {
  try {
    return { dossiers: await readDossiers(req, library, keys), unreadable: [] }
  } catch (error) {
    const [key = ''] = keys
    if (keys.length <= 1) {
      const problem = `its rows cannot be read: ${String(error)}`
      return { dossiers: [], unreadable: [difference(key.split('/')[0] ?? key, key, problem)] }
    }
    const parts: ReadEach[] = []
    for (const one of keys) parts.push(await readEach(req, library, [one]))
    return {
      dossiers: parts.flatMap(({ dossiers }) => dossiers),
      unreadable: parts.flatMap(({ unreadable }) => unreadable),
    }
  }
}
