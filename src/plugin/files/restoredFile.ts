import type { PayloadRequest, RequestContext, SanitizedCollectionConfig } from 'payload'
import type { StoredFileFacts } from './StoredFileFacts.js'

const key = Symbol('communique.restored-file')

/**
 * Payload keeps the current file when an older version is restored, because it may have deleted the
 * older one. Here every file is still stored, so the version gets its own back: this notes which.
 */
export const rememberRestoredFile = async (
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
  versionId: unknown,
): Promise<void> => {
  // A file sent along with a restore is not part of the version.
  delete req.file
  if (typeof versionId !== 'string' && typeof versionId !== 'number') return
  const { docs } = await req.payload.db.findVersions<StoredFileFacts & { id: string | number }>({
    collection: collection.slug,
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: versionId } },
  })
  contextOf(req.context)[key] = docs[0]?.version
}

/** The file of the version that is being restored, once; undefined when nothing is being restored. */
export const takeRestoredFile = (context: RequestContext): StoredFileFacts | undefined => {
  const facts = contextOf(context)[key]
  delete contextOf(context)[key]
  return facts
}

type Noted = { [key]?: StoredFileFacts }

const contextOf = (context: RequestContext): Noted => context
