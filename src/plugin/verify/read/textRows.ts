import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { documentKey, storedId, type Subject } from '../../runtime/subject.js'
import { readLive, type Raw } from '../../runtime/versions.js'

export type VersionRow = {
  readonly id: string | number
  readonly parent?: unknown
  readonly latest?: unknown
  readonly updatedAt: unknown
  readonly version: Raw
}

/** Whole texts in memory at once. */
const page = 200

const idsOf = (req: PayloadRequest, subjects: readonly Subject[]): (string | number)[] =>
  subjects.flatMap((subject) =>
    subject.kind === 'collection' ? [storedId(req.payload, subject.id)] : [],
  )

/** Every version of documents of one collection, or of a global, in all languages. */
export async function* versionRows(
  req: PayloadRequest,
  subjects: readonly [Subject, ...Subject[]],
): AsyncGenerator<{ key: string; row: VersionRow }> {
  const [first] = subjects
  const common = { limit: page, locale: 'all', pagination: false, req, sort: 'id' } as const
  const mine: Where = first.kind === 'global' ? {} : { parent: { in: idsOf(req, subjects) } }
  let where = mine
  for (;;) {
    const { docs } =
      first.kind === 'global'
        ? await req.payload.db.findGlobalVersions({
            ...common,
            global: first.slug as GlobalSlug,
            where,
          })
        : await req.payload.db.findVersions({
            ...common,
            collection: first.slug as CollectionSlug,
            where,
          })
    for (const row of docs as VersionRow[])
      yield {
        key: documentKey(first.kind === 'global' ? first : { ...first, id: String(row.parent) }),
        row,
      }
    const last = docs.at(-1)
    if (docs.length < page || last === undefined) return
    where = { and: [mine, { id: { greater_than: last.id } }] }
  }
}

/** Payload's live rows of the same documents, in all languages. */
export const liveRows = async (
  req: PayloadRequest,
  subjects: readonly [Subject, ...Subject[]],
): Promise<{ key: string; raw: Raw }[]> => {
  const [first] = subjects
  if (first.kind === 'global') {
    const raw = await readLive(req, first)
    return raw === null ? [] : [{ key: documentKey(first), raw }]
  }
  const { docs } = await req.payload.db.find<Raw & { id: string | number }>({
    collection: first.slug as CollectionSlug,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: idsOf(req, subjects) } },
  })
  return docs.map((raw) => ({ key: documentKey({ ...first, id: String(raw.id) }), raw }))
}
