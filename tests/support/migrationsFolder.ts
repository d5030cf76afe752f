import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The product's own migrations. */
export const productMigrations = path.join(root, 'src/migrations')

/**
 * A folder for migrations that a test makes, inside the repository: they import Payload's packages.
 *
 * @param from what it begins with; default: nothing
 */
export const newMigrationsFolder = async (
  from?: string,
): Promise<{ folder: string; remove: () => Promise<void> }> => {
  await mkdir(path.join(root, 'tests/made'), { recursive: true })
  const folder = await mkdtemp(path.join(root, 'tests/made/migrations-'))
  if (from !== undefined) await cp(from, folder, { recursive: true })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
