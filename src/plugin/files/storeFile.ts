import { readFile } from 'node:fs/promises'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { translate } from '../translations/translate.js'
import { checkMimeType } from './checkMimeType.js'
import type { FileStore } from './FileStore.js'
import { keptFile } from './keptFile.js'
import { nameWithExtension } from './nameWithExtension.js'
import { nameWithHash } from './nameWithHash.js'
import { takeRestoredFile } from './restoredFile.js'
import { storeSizes } from './storeSizes.js'

const uploadedBytes = async ({ file }: PayloadRequest): Promise<Buffer | null> => {
  if (!file) return null
  return file.tempFilePath && file.data.length === 0 ? readFile(file.tempFilePath) : file.data
}

const notAnImage = { width: null, height: null, focalX: null, focalY: null }

/**
 * Stores the bytes of a save by their hash and writes the hashes into the document. Bytes are taken
 * here and not earlier: a crop, a format or a resize of Payload's changes them after
 * `beforeOperation`. Without a file, the document keeps the one it had, whatever the client sent.
 * @throws ValidationError at `file` when the bytes are not of a kind that the collection takes.
 */
export const storeFile =
  (store: FileStore): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    const bytes = await uploadedBytes(req)
    if (!bytes) {
      const current = operation === 'update' ? originalDoc : undefined
      return { ...data, ...keptFile(takeRestoredFile(context) ?? current ?? {}) }
    }
    const { imageSizes = [], mimeTypes = [] } = collection.upload
    const kind = checkMimeType(bytes, data.mimeType ?? '', mimeTypes)
    if (!kind.isAllowed) {
      const message = translate(req.i18n.language, 'files:kindRefused', { kind: kind.mimeType })
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ message, path: 'file' }],
        req,
      })
    }
    const sha256 = await store.put(bytes)
    return {
      ...data,
      ...(kind.mimeType.startsWith('image/') ? {} : notAnImage),
      sha256,
      filename: nameWithHash(nameWithExtension(data.filename ?? sha256, kind.mimeType), sha256),
      mimeType: kind.mimeType,
      filesize: bytes.length,
      ...(imageSizes.length > 0 && {
        sizes: await storeSizes(store, imageSizes, data.sizes ?? {}, req.payloadUploadSizes ?? {}),
      }),
    }
  }
