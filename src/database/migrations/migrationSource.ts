import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Payload, PayloadRequest } from 'payload'

/** What a migration gets; `db` is the open transaction as the engine's drizzle or session has it. */
export type MigrationArgs = { db: unknown; payload: Payload; req: PayloadRequest }

/** One migration as Payload writes them, and as its `prodMigrations` lists them. */
export type Migration = {
  name: string
  up: (args: never) => Promise<void>
  down?: (args: never) => Promise<void>
}

/** The migrations that this version knows, oldest first. */
export type MigrationSource = {
  names: () => Promise<string[]>
  /** @throws Error for a name that is none of them */
  up: (name: string) => Promise<(args: MigrationArgs) => Promise<void>>
  /** What was kept of the schema as it is once the migration has run; null where nothing was. */
  snapshot: (name: string) => Promise<unknown>
  /** Where new ones are written; null for a list. */
  folder: string | null
}

const moduleFile = /^(?!index\.)(.+)\.[jt]s$/

/** Reads them from a folder in Payload's format: a module each, with its snapshot beside it. */
export function migrationsIn(folder: string): MigrationSource {
  async function moduleFiles(): Promise<{ name: string; file: string }[]> {
    const files = await readdir(folder).catch(() => [])
    return files.sort().flatMap((file) => {
      const name = file.endsWith('.d.ts') ? undefined : moduleFile.exec(file)?.[1]
      return name === undefined ? [] : [{ name, file: path.join(folder, file) }]
    })
  }

  return {
    folder,
    names: async () => (await moduleFiles()).map(({ name }) => name),
    up: async (name) => {
      const file = (await moduleFiles()).find((each) => each.name === name)?.file
      if (file === undefined) throw new Error(`There is no migration ${name} in ${folder}.`)
      const module: { up: (args: MigrationArgs) => Promise<void> } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ pathToFileURL(file).href
      )
      return module.up
    },
    snapshot: async (name) => {
      const text = await readFile(path.join(folder, `${name}.json`), 'utf8').catch(() => null)
      return text === null ? null : JSON.parse(text)
    },
  }
}

/** A list of them, as Payload's generated `index.ts` exports it. */
export function listedMigrations(list: readonly Migration[]): MigrationSource {
  return {
    folder: null,
    names: async () => list.map(({ name }) => name),
    up: async (name) => {
      const migration = list.find((each) => each.name === name)
      if (!migration) throw new Error(`There is no migration ${name} in the list.`)
      return (args) => Reflect.apply(migration.up, undefined, [args])
    },
    snapshot: async () => null,
  }
}
