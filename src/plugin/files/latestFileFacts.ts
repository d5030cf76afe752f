import {
  getLatestCollectionVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
} from 'payload'
import type { StoredFileFacts } from './StoredFileFacts.js'

/** What the working text of a document says about its file, read in the request's transaction. */
export const latestFileFacts = async (
  config: SanitizedCollectionConfig,
  id: string | number,
  req: PayloadRequest,
): Promise<StoredFileFacts | null> => {
  const latest: (TypeWithID & StoredFileFacts) | null | undefined =
    await getLatestCollectionVersion({
      id,
      config,
      payload: req.payload,
      query: { collection: config.slug, req, where: { id: { equals: id } } },
      req,
    })
  return latest ?? null
}
