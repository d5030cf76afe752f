import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import type { FileStore } from './FileStore.js'
import { fetchNothing } from './fetchNothing.js'
import { governOperation } from './governOperation.js'
import { serveStoredFile } from './serveStoredFile.js'
import { storeFile } from './storeFile.js'
import { withFileFields } from './withFileFields.js'

/**
 * Puts the files of an upload collection under the workflow: bytes are stored by their hash, the
 * hash of the file and of every derived size is part of the document, and no save overwrites or
 * deletes a stored file. The project's own hooks and handlers stay and run first, so that nothing
 * changes a file after it was hashed. The server fetches no file over the network: copying a document
 * is switched off, for which Payload would, and so is making one from an address. A collection
 * without uploads comes back as it is.
 */
export const governUploads = (config: CollectionConfig, store: FileStore): CollectionConfig => {
  if (!config.upload) return config
  const upload = config.upload === true ? {} : config.upload
  return {
    ...config,
    disableDuplicate: true,
    fields: withFileFields(config.fields, upload.imageSizes ?? []),
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), governOperation(store)],
      beforeChange: [...(config.hooks?.beforeChange ?? []), storeFile(store)],
    },
    upload: {
      ...upload,
      disableLocalStorage: true,
      externalFileHeaderFilter: fetchNothing,
      handlers: [...(upload.handlers ?? []), serveStoredFile(store)],
      pasteURL: false,
      requiresClientUploadReceipt: true,
      // Payload deletes `{staticDir}/{filename}` even with its local storage off: there is no such
      // folder, and never one that holds stored files.
      staticDir: join(store.directory, '.none'),
    },
  }
}
