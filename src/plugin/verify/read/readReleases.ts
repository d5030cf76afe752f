import type { CollectionSlug, PayloadRequest } from 'payload'
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

const readRows = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, ReleaseRow>> => {
  if (keys.length === 0) return new Map()
  const ids = keys.map(subjectOf).flatMap((one) => (one.kind === 'collection' ? [one.id] : []))
  const { docs } = await req.payload.db.find<StoredRelease & { id: string | number }>({
    collection: releasesSlug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: ids.map((id) => storedId(req.payload, id)) } },
  })
  return new Map(docs.map((row) => [`${releasesSlug}/${String(row.id)}`, releaseRowFrom(row)]))
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
  const releases = await readRows(req, [...chains.keys()].filter(isReleaseKey))
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
