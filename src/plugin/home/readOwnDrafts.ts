import type { CollectionSlug, PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { hiddenFrom } from '../limits/hiddenFrom.js'
import { onlookerOf } from '../people/personOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { documentKey, subjectOf } from '../runtime/subject.js'
import { titlesOf } from '../schedule/titlesOf.js'

/** A draft that waits for nobody but who saved it last. */
export type OwnDraft = {
  readonly collection: string
  readonly id: string
  readonly title: LocalizedText | null
  readonly savedAt: string
}

type Row = { parent: unknown; updatedAt: unknown }

const inCollection = async (
  req: PayloadRequest,
  collection: string,
  digest: string,
  limit: number,
): Promise<{ document: string; savedAt: string }[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as CollectionSlug,
    limit,
    pagination: false,
    req,
    select: { parent: true, updatedAt: true },
    sort: '-updatedAt',
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.workflowState': { equals: 'draft' } },
        { 'version.savedBy': { equals: digest } },
      ],
    },
  })
  return (docs as unknown as Row[]).map(({ parent, updatedAt }) => ({
    document: documentKey({
      kind: 'collection',
      slug: collection,
      id: String(
        typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent,
      ),
    }),
    savedAt: updatedAt instanceof Date ? updatedAt.toISOString() : String(updatedAt),
  }))
}

/** The drafts that somebody saved last, newest first. */
export const readOwnDrafts = async (req: PayloadRequest, limit: number): Promise<OwnDraft[]> => {
  const digest = (await onlookerOf(req))?.digest
  if (digest === undefined) return []
  const hidden = await hiddenFrom(req)
  const found: { document: string; savedAt: string }[] = []
  for (const collection of Object.keys(runtimeOf(req.payload).options.collections))
    found.push(...(await inCollection(req, collection, digest, limit)))
  const newest = found
    .filter(({ document }) => !hidden.has(document))
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt))
    .slice(0, limit)
  const titles = await titlesOf(
    req,
    newest.map(({ document }) => subjectOf(document)),
  )
  return newest.map(({ document, savedAt }) => {
    const [collection = '', id = ''] = document.split('/')
    return { collection, id, title: titles.get(document) ?? null, savedAt }
  })
}
