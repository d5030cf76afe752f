import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { StartRefusal } from '../../database/index.js'

/** Makes `path` where it is missing and proves that files can be written there. */
export async function dataDirectory(path: string): Promise<void> {
  const probe = join(path, `.probe-${randomUUID()}`)
  try {
    await mkdir(path, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new StartRefusal(
      `DATA_DIR (${path}) cannot be written to (${reason}). Name a directory this account may write to.`,
    )
  }
}
