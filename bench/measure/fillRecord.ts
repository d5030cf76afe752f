import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('../fillDatabase.ts', import.meta.url))

/** A database of the product and the folder of its files. */
export type Place = { readonly databaseUrl: string; readonly dataDir: string }

/** Fills an empty database with so many documents, in a process of its own. */
export const fillRecord = async (
  { databaseUrl, dataDir }: Place,
  documents: number,
): Promise<void> => {
  await mkdir(dataDir, { recursive: true })
  const args = [script, databaseUrl, dataDir, String(documents)]
  await run(process.execPath, [...process.execArgv, ...args])
}
