import { createReadStream } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore } from './FileStore.js'
import { sha256Of } from './sha256Of.js'
import { StoredFileDamaged } from './StoredFileDamaged.js'
import { writeAtomically } from './writeAtomically.js'

const hash = /^[0-9a-f]{64}$/

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const nullIfMissing = (error: unknown): null => {
  if (isMissing(error)) return null
  throw error
}

/**
 * Files under `{dataDir}/media/{first two digits}/{sha256}`.
 * @param dataDir the folder for everything the server stores (`DATA_DIR`)
 */
export const createFileStore = (dataDir: string): FileStore => {
  const directory = join(dataDir, 'media')
  const pathOf = (sha256: string): string => {
    // The hash may come from an address, so it must never be able to leave the folder.
    if (!hash.test(sha256)) throw new RangeError('A file is named by 64 small hex digits.')
    return join(directory, sha256.slice(0, 2), sha256)
  }
  const sizeOf = async (sha256: string): Promise<number | null> => {
    const found = await stat(pathOf(sha256)).catch(nullIfMissing)
    return found?.size ?? null
  }
  const read = async (sha256: string): Promise<Buffer | null> =>
    readFile(pathOf(sha256)).catch(nullIfMissing)

  return {
    directory,
    read,
    sizeOf,
    put: async (bytes) => {
      const sha256 = sha256Of(bytes)
      const stored = await read(sha256)
      if (stored === null) {
        await writeAtomically(pathOf(sha256), bytes, join(directory, '.unfinished'))
      } else if (!stored.equals(bytes)) {
        throw new StoredFileDamaged(sha256)
      }
      return sha256
    },
    open: async (sha256, range = {}) => {
      const size = await sizeOf(sha256)
      return size === null ? null : { size, stream: createReadStream(pathOf(sha256), range) }
    },
    has: async (sha256) => (await sizeOf(sha256)) !== null,
    list: async function* () {
      const folders = (await readdir(directory).catch(nullIfMissing)) ?? []
      for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        yield* (await readdir(join(directory, folder))).filter((name) => hash.test(name))
      }
    },
    remove: async (sha256) => {
      await rm(pathOf(sha256), { force: true })
    },
  }
}
