import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { storedId, type Subject } from './subject.js'

export type Raw = Readonly<Record<string, unknown>>

/** The latest version of a document as it lies in the database, with every language. */
export type LatestVersion = { readonly id: string | number; readonly raw: Raw }

type VersionRow = { id: string | number; version: Raw }

/** The working text: the latest version, in all languages, read inside the transaction. */
export const readLatest = async (
  req: PayloadRequest,
  subject: Subject,
): Promise<LatestVersion | null> => {
  const common = { limit: 1, locale: 'all', pagination: false, req, sort: '-updatedAt' } as const
  const { docs } =
    subject.kind === 'global'
      ? await req.payload.db.findGlobalVersions({
          ...common,
          global: subject.slug as GlobalSlug,
          where: { latest: { equals: true } },
        })
      : await req.payload.db.findVersions({
          ...common,
          collection: subject.slug as CollectionSlug,
          where: {
            and: [
              { parent: { equals: storedId(req.payload, subject.id) } },
              { latest: { equals: true } },
            ],
          },
        })
  const row = docs[0] as VersionRow | undefined
  return row === undefined ? null : { id: row.id, raw: row.version }
}

/** All versions of a document, newest first; only repairs look so far back. */
export const readVersions = async (
  req: PayloadRequest,
  subject: Subject,
): Promise<LatestVersion[]> => {
  const common = { limit: 0, locale: 'all', pagination: false, req, sort: '-updatedAt' } as const
  const { docs } =
    subject.kind === 'global'
      ? await req.payload.db.findGlobalVersions({ ...common, global: subject.slug as GlobalSlug })
      : await req.payload.db.findVersions({
          ...common,
          collection: subject.slug as CollectionSlug,
          where: { parent: { equals: storedId(req.payload, subject.id) } },
        })
  return (docs as VersionRow[]).map((row) => ({ id: row.id, raw: row.version }))
}

/** One version by its id, with the document it belongs to. */
export const readVersion = async (
  req: PayloadRequest,
  collection: string,
  versionId: string | number,
): Promise<{ parent: string; raw: Raw } | null> => {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as CollectionSlug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { equals: versionId } },
  })
  const row = docs[0] as { parent: unknown; version: Raw } | undefined
  return row === undefined ? null : { parent: String(row.parent), raw: row.version }
}

/** One version of a global, in all languages. */
export const readGlobalVersion = async (
  req: PayloadRequest,
  slug: string,
  versionId: string | number,
): Promise<Raw | null> => {
  const { docs } = await req.payload.db.findGlobalVersions({
    global: slug as GlobalSlug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { equals: versionId } },
  })
  return (docs[0] as VersionRow | undefined)?.version ?? null
}

/** Payload's live row, in all languages. */
export const readLive = async (req: PayloadRequest, subject: Subject): Promise<Raw | null> => {
  if (subject.kind === 'global') {
    const live = await req.payload.db.findGlobal({
      slug: subject.slug as GlobalSlug,
      locale: 'all',
      req,
    })
    return live !== null && '_status' in live ? (live as Raw) : null
  }
  return (await req.payload.db.findOne({
    collection: subject.slug as CollectionSlug,
    locale: 'all',
    req,
    where: { id: { equals: storedId(req.payload, subject.id) } },
  })) as Raw | null
}
