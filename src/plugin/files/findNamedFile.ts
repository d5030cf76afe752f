import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { hiddenIds } from '../limits/withoutHidden.js'
import type { StoredFileFacts, StoredSize } from './StoredFileFacts.js'

type Named = { readonly sha256: string; readonly mimeType: string }

const namedIn = (facts: StoredFileFacts | undefined, filename: string): Named | null => {
  const candidates: (StoredSize | null | undefined)[] = facts
    ? [facts, ...Object.values(facts.sizes ?? {})]
    : []
  const found = candidates.find((candidate) => candidate?.filename === filename)
  return found?.sha256 ? { sha256: found.sha256, mimeType: found.mimeType ?? '' } : null
}

/** Paths at which a document of this collection names a file. */
const paths = ({ upload }: SanitizedCollectionConfig): string[] => [
  '',
  ...(upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.`),
]

const whereNamed = (
  prefix: string,
  collection: SanitizedCollectionConfig,
  filename: string,
  otherThan?: string,
): Where => ({
  or: paths(collection).map((path) => ({
    and: [
      { [`${prefix}${path}filename`]: { equals: filename } },
      ...(otherThan ? [{ [`${prefix}${path}sha256`]: { not_equals: otherThan } }] : []),
    ],
  })),
})

/**
 * The stored file that any document or version of the collection means by a name. A name holds only
 * part of the hash, and somebody could make two files whose hashes begin alike: then the name means
 * neither, rather than showing one picture to whoever approves the other.
 */
export const findNamedFile = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  filename: string,
): Promise<Named | 'ambiguous' | null> => {
  const hidden = await hiddenIds(req, collection.slug)
  const seen = (path: string, where: Where): Where =>
    hidden.length === 0 ? where : { and: [where, { [path]: { not_in: hidden } }] }
  const lookUp = async (otherThan?: string): Promise<Named | null> => {
    const { db } = req.payload
    const live = await db.findOne<StoredFileFacts & { id: string | number }>({
      collection: collection.slug,
      req,
      where: seen('id', whereNamed('', collection, filename, otherThan)),
    })
    const found = namedIn(live ?? undefined, filename)
    if (found || !collection.versions) return found
    const { docs } = await db.findVersions<StoredFileFacts & { id: string | number }>({
      collection: collection.slug,
      limit: 1,
      pagination: false,
      req,
      where: seen('parent', whereNamed('version.', collection, filename, otherThan)),
    })
    return namedIn(docs[0]?.version, filename)
  }
  const found = await lookUp()
  return found && (await lookUp(found.sha256)) ? 'ambiguous' : found
}
