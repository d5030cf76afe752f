import type { CollectionSlug, PayloadRequest } from 'payload'
import { ValueRefused } from '../../../database/errors.js'
import type { LedgerEvent } from '../../../domain/ledger/event.js'
import type { Sealed } from '../../../domain/ledger/seal.js'
import { foldRelease } from '../../../domain/release/foldRelease.js'
import { fold } from '../../../domain/workflow/fold.js'
import { machinery } from '../../collections/machinery.js'
import { releaseRowFrom, type ReleaseRow, type StoredRelease } from '../../releases/releaseRow.js'
import { isReleaseKey, releasesSlug, storedId, subjectOf } from '../../runtime/subject.js'
import { findRows } from '../../store/rows.js'
import { isTextKey } from './dossier.js'
import { parsed, type StoredHead } from './stored.js'

type Chains = ReadonlyMap<string, readonly Sealed<LedgerEvent>[]>

/**
 * Without events a key is only that of a lock: somebody asked for an id that no release can have,
 * and that one is asked for alone, so that it hides no other.
 */
const readRows = async (
  req: PayloadRequest,
  chains: Chains,
  keys: readonly string[],
): Promise<Map<string, ReleaseRow>> => {
  if (keys.length === 0) return new Map()
  const ids = keys.map(subjectOf).flatMap((one) => (one.kind === 'collection' ? [one.id] : []))
  try {
    const { docs } = await req.payload.db.find<StoredRelease & { id: string | number }>({
      collection: releasesSlug as CollectionSlug,
      limit: 0,
      pagination: false,
      req,
      where: { id: { in: ids.map((id) => storedId(req.payload, id)) } },
    })
    return new Map(docs.map((row) => [`${releasesSlug}/${String(row.id)}`, releaseRowFrom(row)]))
  } catch (error) {
    const [key = '', ...others] = keys
    if (!(error instanceof ValueRefused)) throw error
    if (others.length === 0 && chains.get(key)?.length === 0) return new Map()
    if (others.length === 0) throw error
    const rows = new Map<string, ReleaseRow>()
    for (const one of keys)
      for (const [of, row] of await readRows(req, chains, [one])) rows.set(of, row)
    return rows
  }
}

/** What the heads say of the other side of each hold: of a release its texts, of a text its release. */
const otherSides = (chains: Chains): string[] =>
  [...chains].flatMap(([key, chain]) => {
    if (isReleaseKey(key)) return foldRelease(chain).members.map(({ document }) => document)
    return isTextKey(key) ? (fold(chain).pinnedBy ?? []) : []
  })

/** Releases as they were put together, and what ties them to the texts they hold. */
export const readReleases = async (
  req: PayloadRequest,
  chains: Chains,
): Promise<{
  releases: ReadonlyMap<string, ReleaseRow>
  related: ReadonlyMap<string, unknown>
}> => {
  const releases = await readRows(req, chains, [...chains.keys()].filter(isReleaseKey))
  const others = [...new Set(otherSides(chains))]
  const heads =
    others.length === 0
      ? []
      : await findRows<StoredHead>(
          req,
          machinery.heads,
          { key: { in: others } },
          { select: ['key', 'state'] },
        )
  return { releases, related: new Map(heads.map(({ key, state }) => [key, parsed(state)])) }
}
