import type { ImageSize } from 'payload'
import type { FileStore } from './FileStore.js'
import { nameWithHash } from './nameWithHash.js'
import type { StoredSize } from './StoredFileFacts.js'

const noSize: StoredSize = {
  sha256: null,
  filename: null,
  mimeType: null,
  filesize: null,
  width: null,
  height: null,
}

/**
 * Stores each derived size. A size that this file does not have (it is too small, or no image) is
 * emptied, so that no size of an earlier file stays behind.
 * @param facts what Payload wrote about the sizes it made
 * @param bytes the bytes it made, by the size's name
 */
export const storeSizes = async (
  store: FileStore,
  imageSizes: readonly ImageSize[],
  facts: Readonly<Record<string, StoredSize | null | undefined>>,
  bytes: Readonly<Record<string, Buffer | undefined>>,
): Promise<Record<string, StoredSize>> => {
  const stored = imageSizes.map(async ({ name }): Promise<[string, StoredSize]> => {
    const made = bytes[name]
    if (!made) return [name, noSize]
    const sha256 = await store.put(made)
    const filename = nameWithHash(facts[name]?.filename ?? name, sha256)
    return [name, { ...facts[name], sha256, filename, filesize: made.length }]
  })
  return Object.fromEntries(await Promise.all(stored))
}
