import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeMigrationIndex } from 'payload'

import type { MigrationSource } from './migrationSource.js'

/** A migration in Payload's format, but for its imports. */
export type MigrationText = {
  packageName: string
  /** What comes with `MigrateUpArgs` and `MigrateDownArgs`. */
  imports: string
  /** What `up` and `down` are called with. */
  parameters: string
  up: string
  down: string
  snapshot: object
}

/** Writes a migration's module and snapshot, and the list of all that lie in the folder. */
export async function writeMigration(
  { folder }: MigrationSource,
  name: string,
  text: MigrationText,
): Promise<void> {
  if (folder === null) throw new Error('Migrations that come as a list have no folder.')
  await mkdir(folder, { recursive: true })
  const snapshot = `${JSON.stringify(text.snapshot, null, 2)}\n`
  await writeFile(path.join(folder, `${name}.json`), snapshot)
  await writeFile(path.join(folder, `${name}.ts`), moduleOf(text))
  writeMigrationIndex({ migrationsDir: folder })
}

function moduleOf({ packageName, imports, parameters, up, down }: MigrationText): string {
  return `import { MigrateUpArgs, MigrateDownArgs${imports} } from '${packageName}'

export async function up(${parameters}: MigrateUpArgs): Promise<void> {
${up}
}

export async function down(${parameters}: MigrateDownArgs): Promise<void> {
${down}
}
`
}
