import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Case } from './case.js'
import type { Chance } from './chance.js'
import type { Done, Manipulation } from './manipulations.js'
import { shuffled } from './shuffled.js'

type Stored = { readonly name: string; readonly path: string; readonly bytes: Buffer }

const readStored = async (dataDir: string): Promise<Stored[]> => {
  const folder = join(dataDir, 'media')
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .sort()
  const stored: Stored[] = []
  for (const name of names) {
    const path = join(folder, name)
    stored.push({ name, path, bytes: await readFile(path) })
  }
  return stored
}

type Act = (file: Stored, other: Stored | undefined) => Promise<Done>

const acts: Partial<Record<Manipulation, Act>> = {
  change: async ({ path, bytes }) => {
    await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]))
    return 'one byte more'
  },
  delete: async ({ path }) => {
    await rm(path)
    return 'deleted'
  },
  swap: async (file, other) => {
    if (other === undefined) return null
    await writeFile(file.path, other.bytes)
    await writeFile(other.path, file.bytes)
    return `bytes exchanged with ${other.name}`
  },
  replay: async ({ path }, other) => {
    if (other === undefined) return null
    await writeFile(path, other.bytes)
    return `the bytes of ${other.name}`
  },
}

/** Stored files. One that nobody names may lie there: it is collected some day. */
export async function* fileCases(
  dataDir: string,
  rowsEach: number,
  chance: Chance,
): AsyncGenerator<Case> {
  const all = shuffled(await readStored(dataDir), chance)
  for (const [manipulation, act] of Object.entries(acts) as [Manipulation, Act][])
    for (const [index, file] of all.slice(0, rowsEach).entries()) {
      const other = all[(index + 1) % all.length]
      yield {
        collection: 'files',
        eventType: 'any',
        manipulation,
        row: file.name,
        tables: [],
        act: () => act(file, other === file ? undefined : other),
        undo: async () => {
          await writeFile(file.path, file.bytes)
          if (other !== undefined) await writeFile(other.path, other.bytes)
        },
      }
    }
}
