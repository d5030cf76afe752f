/**
 * What a document says about its file. Only the server sets these; a client's values are dropped,
 * and a save without a new file keeps the ones stored.
 */
export const fileFields = [
  'sha256',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'url',
  'thumbnailURL',
  'sizes',
] as const

/** The point that stays in view when an image is cut; people set it, and it makes new sizes. */
export const focalFields = ['focalX', 'focalY'] as const
