import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The product's own migrations. */
export const productMigrations = path.join(root, 'src/migrations')

/** Leads what migrations take from the product back to it, from where they lie now. */
const leadBack = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue
    const file = path.join(folder, name)
    const source = path.relative(path.dirname(file), path.join(root, 'src'))
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replaceAll("from '../../", `from '${source}/`))
  }
}

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
  if (from !== undefined) {
    await cp(from, folder, { recursive: true })
    await leadBack(folder)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
