import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What the build is made of. */
const SOURCES = ['src', 'collections', 'access', 'next.config.mjs', 'package-lock.json']

/** Whether there is no production build under `root`, or a source is newer than it. */
export async function isBuildStale(root: string): Promise<boolean> {
  const built = await changedAt(join(root, '.next', 'BUILD_ID'))
  if (built === null) return true
  for (const source of SOURCES) {
    if (await hasNewer(join(root, source), built)) return true
  }
  return false
}

async function hasNewer(path: string, than: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found === null) return false
  if (found.isFile()) return found.mtimeMs > than
  for (const name of await readdir(path)) {
    if (await hasNewer(join(path, name), than)) return true
  }
  return false
}

async function changedAt(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.mtimeMs ?? null
}
