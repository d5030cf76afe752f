import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import type { FileStore } from './FileStore.js'
import { fileFields } from './fileFields.js'
import { hasRequestedEdits, mayRequestEdits } from './hasRequestedEdits.js'
import { latestFileFacts } from './latestFileFacts.js'
import { nameWithoutHash } from './nameWithHash.js'
import { rememberRestoredFile } from './restoredFile.js'
import type { StoredFileFacts } from './StoredFileFacts.js'

const dropFileFields = (data: Record<string, unknown>): void => {
  for (const name of fileFields) delete data[name]
}

const isId = (id: unknown): id is string | number =>
  typeof id === 'string' || typeof id === 'number'

/** Payload would fetch the stored file over the network; it is put where an upload would be. */
const loadStoredFile = async (
  store: FileStore,
  req: PayloadRequest,
  { sha256, filename, mimeType }: StoredFileFacts,
): Promise<void> => {
  const bytes = sha256 ? await store.read(sha256) : null
  if (!bytes || !sha256) throw new APIError('The stored file of this document is missing.', 500)
  req.file = {
    data: bytes,
    mimetype: mimeType ?? '',
    name: nameWithoutHash(filename ?? sha256, sha256),
    size: bytes.length,
  }
}

/**
 * Before a save: what only the server may say about the file is dropped, and a crop or a new focal
 * point of the stored file gets the stored bytes to work on, so that it makes a new file. It must
 * run after the gate, which takes the document's lock before anything is read.
 */
export const governOperation =
  (store: FileStore): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation === 'restoreVersion') {
      await rememberRestoredFile(collection, req, 'id' in args ? args.id : undefined)
    }
    if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return
    const data: Record<string, unknown> = args.data
    dropFileFields(data)
    // A request that writes two documents must not hand the first one's sizes to the second.
    delete req.payloadUploadSizes
    const id = 'id' in args ? args.id : undefined
    if (!isId(id) || req.file || !mayRequestEdits(req, data)) return
    const stored = await latestFileFacts(collection, id, req)
    if (stored?.sha256 && hasRequestedEdits(req, data, stored)) {
      await loadStoredFile(store, req, stored)
    } else {
      req.query = { ...req.query, uploadEdits: undefined }
    }
  }
