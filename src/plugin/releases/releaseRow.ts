import type { CollectionSlug, PayloadRequest } from 'payload'
import { hashOf } from '../../domain/fingerprint/hash.js'
import { documentKey, releasesSlug, storedId } from '../runtime/subject.js'

/** What people put together, as its row holds it. */
export type ReleaseRow = {
  readonly title: string
  readonly note: string
  /** Keys of the texts, in their order. */
  readonly members: readonly string[]
}

/** A row of releases as the database gives it; nobody vouches for its types. */
export type StoredRelease = {
  title?: unknown
  note?: unknown
  members?: unknown
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const keyOf = (member: unknown): string[] => {
  const { relationTo, value } = (member ?? {}) as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof relationTo === 'string' && (typeof id === 'string' || typeof id === 'number')
    ? [documentKey({ kind: 'collection', slug: relationTo, id: String(id) })]
    : []
}

/** What a stored row says. */
export const releaseRowFrom = ({ title, note, members }: StoredRelease): ReleaseRow => ({
  title: textOf(title),
  note: textOf(note),
  members: (Array.isArray(members) ? members : []).flatMap(keyOf),
})

/** The row of a release, read inside the request's transaction; null where there is none. */
export const readReleaseRow = async (
  req: PayloadRequest,
  id: string,
): Promise<ReleaseRow | null> => {
  const row = await req.payload.db.findOne<StoredRelease & { id: string | number }>({
    collection: releasesSlug as CollectionSlug,
    req,
    where: { id: { equals: storedId(req.payload, id) } },
  })
  return row === null ? null : releaseRowFrom(row)
}

/** The fingerprint of a release: SHA-256 of title, note and members. */
export const fingerprintOfRelease = ({ title, note, members }: ReleaseRow): string =>
  hashOf({ title, note, members: [...members] })
