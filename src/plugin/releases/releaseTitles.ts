import type { CollectionSlug, PayloadRequest } from 'payload'
import { documentKey, releasesSlug, storedId } from '../runtime/subject.js'

/** What some releases are called, by their keys, in one query that reads nothing else. */
export const releaseTitles = async (
  req: PayloadRequest,
  releases: readonly { readonly id: string }[],
): Promise<[string, string][]> => {
  const { docs } = await req.payload.db.find<{ id: string | number; title?: unknown }>({
    collection: releasesSlug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { title: true },
    where: { id: { in: releases.map(({ id }) => storedId(req.payload, id)) } },
  })
  return docs.map(({ id, title }) => [
    documentKey({ kind: 'collection', slug: releasesSlug, id: String(id) }),
    typeof title === 'string' ? title : '',
  ])
}
