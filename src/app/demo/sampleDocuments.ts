import type { CollectionSlug, Payload } from 'payload'

/** One document of the sample page. `path` is its address under `/api`. */
export type SampleDocument = { key: string; path: string; collection: string; title: string }

/** What others show comes first. */
const ORDER = [
  'organisations',
  'leaders',
  'dialogues',
  'side-events',
  'leader-activities',
] as const satisfies readonly CollectionSlug[]

/** The drafts that the import made of one page, in the order in which they can go out. */
export async function sampleDocuments(
  payload: Payload,
  activityId: string,
): Promise<SampleDocument[]> {
  const activity = await payload.findByID({
    collection: 'leader-activities',
    id: activityId,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const found: SampleDocument[] = []
  for (const collection of ORDER) {
    const { docs } = await payload.find({
      collection,
      where: { 'legacy.checksum': { equals: activity.legacy?.checksum } },
      draft: true,
      depth: 0,
      pagination: false,
      sort: 'createdAt',
      overrideAccess: true,
    })
    for (const { id, title } of docs) {
      found.push({
        key: `${collection}/${id}`,
        path: `${collection}/${id}`,
        collection,
        title: title ?? String(id),
      })
    }
  }
  const settings = {
    key: 'globals/site-settings',
    path: 'globals/site-settings',
    collection: 'site-settings',
    title: 'Site settings',
  }
  return [...found, settings]
}

/** Those of `documents` that were never public. */
export async function neverPublic(
  payload: Payload,
  documents: readonly SampleDocument[],
): Promise<SampleDocument[]> {
  const { docs } = await payload.db.find<{ document: string }>({
    collection: 'publications',
    where: { document: { in: documents.map(({ key }) => key) } },
    pagination: false,
  })
  const published = new Set(docs.map(({ document }) => document))
  return documents.filter(({ key }) => !published.has(key))
}
