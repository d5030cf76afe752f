import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const syncFolder = async (folder: string): Promise<void> => {
  // Windows cannot open a folder; there the rename itself is durable.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file so that after a crash it is there whole or not at all.
 * @param path where the file ends up
 * @param temporaryFolder folder on the same disk for the unfinished file
 */
export const writeAtomically = async (
  path: string,
  bytes: Buffer,
  temporaryFolder: string,
): Promise<void> => {
  await mkdir(temporaryFolder, { recursive: true })
  await mkdir(dirname(path), { recursive: true })
  const unfinished = join(temporaryFolder, randomUUID())
  try {
    const handle = await open(unfinished, 'wx', 0o640)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}
