import type { PayloadRequest } from 'payload'
import { ValueRefused } from '../../../database/errors.js'
import type { LedgerEvent } from '../../../domain/ledger/event.js'
import type { Sealed } from '../../../domain/ledger/seal.js'
import { rulesOf } from '../../runtime/runtime.js'
import { documentKey, subjectOf, type Subject } from '../../runtime/subject.js'
import { isTextKey, type Texts } from './dossier.js'
import { grouped } from './grouped.js'
import type { Library } from './library.js'
import { readTexts, type SchemasOf } from './readTexts.js'

/**
 * Reads the texts behind some chains, each collection once. A text the database cannot give back, or
 * an id it does not take, hides no other: it is asked for alone, and its problem is told.
 */
export const readAllTexts = async (
  req: PayloadRequest,
  library: Library,
  chains: ReadonlyMap<string, readonly Sealed<LedgerEvent>[]>,
): Promise<Map<string, Texts>> => {
  const schemas = new Map(
    [...chains].map(([key, chain]) => [
      key,
      {
        all: [...new Set(chain.map(({ schema }) => schema))],
        own: new Map(
          chain.flatMap(({ type, details, schema }) =>
            type === 'edited' ? [[details.version, [schema]]] : [],
          ),
        ),
      },
    ]),
  )
  const schemasOf: SchemasOf = (key, version) =>
    schemas.get(key)?.own.get(version ?? '') ?? schemas.get(key)?.all ?? []
  /** Without events a key is only that of a lock: somebody asked for an id that no text can have. */
  const problemOf = (key: string, error: unknown): string | null =>
    error instanceof ValueRefused && chains.get(key)?.length === 0 ? null : String(error)

  const texts = new Map<string, Texts>()
  const readGroup = async (subjects: readonly Subject[]): Promise<void> => {
    const [first, ...more] = subjects
    if (first === undefined) return
    try {
      for (const [key, text] of await readTexts(req, library, [first, ...more], schemasOf))
        texts.set(key, text)
    } catch (error) {
      const key = documentKey(first)
      if (more.length > 0) for (const one of subjects) await readGroup([one])
      else
        texts.set(key, {
          versions: [],
          live: null,
          hasFiles: false,
          problem: problemOf(key, error),
        })
    }
  }
  const governed = [...chains.keys()]
    .filter(isTextKey)
    .map(subjectOf)
    .filter((subject) => rulesOf(req.payload, subject) !== null)
  for (const group of grouped(governed, ({ kind, slug }) => `${kind}/${slug}`).values())
    await readGroup(group)
  return texts
}
