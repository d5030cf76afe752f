import { sha256 } from '../../../domain/fingerprint/hash.js'
import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import type { Library } from '../read/library.js'

/** Field lists belong to no document: what speaks of them is gathered while documents go by. */
export type FieldListCheck = {
  readonly hear: (chain: readonly LedgerEvent[]) => void
  readonly differences: () => Difference[]
}

/** Every field list is what its hash says, and was kept with an event taken under it. */
export const checkFieldLists = ({ rows }: Library): FieldListCheck => {
  const times = new Map(rows.map(({ fingerprint, at }) => [fingerprint, at]))
  const spokenOf = new Set<string>()
  const kept = new Set<string>()
  return {
    hear: (chain) => {
      for (const { schema, at } of chain) {
        if (schema === null) continue
        spokenOf.add(schema)
        if (times.get(schema) === at) kept.add(schema)
      }
    },
    differences: () => {
      const seen = new Set<string>()
      return rows.flatMap(({ document, fingerprint, fieldList, content }) => {
        const say = (problem: string): Difference[] => [
          difference(machinery.snapshots, `${document} ${fingerprint}`, problem),
        ]
        const isTwice = seen.has(fingerprint)
        seen.add(fingerprint)
        if (isTwice) return say('it is there twice')
        if (sha256(String(content)) !== fingerprint || fieldList !== fingerprint)
          return say('its text is not what its fingerprint says')
        if (!spokenOf.has(fingerprint)) return say('no event speaks of it')
        return kept.has(fingerprint) ? [] : say('no event under it bears its time')
      })
    },
  }
}
