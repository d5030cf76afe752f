import type { UploadConfig } from 'payload'

/**
 * What may be uploaded, and the sizes made of a picture (pixels wide; a smaller picture gets only
 * the sizes it fills). The bytes are stored by the workflow under their hash, never by Payload.
 * No SVG: it can hold scripts. No fetching by address: the server asks nobody for files.
 */
export const mediaUpload: UploadConfig = {
  adminThumbnail: 'thumbnail',
  bulkUpload: false,
  disableLocalStorage: true,
  imageSizes: [
    { name: 'thumbnail', width: 320 },
    { name: 'card', width: 768 },
    { name: 'hero', width: 1600 },
  ],
  mimeTypes: [
    'image/avif',
    'image/gif',
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
  ],
  pasteURL: false,
}
