import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { EngineName, Figures } from './suite.js'

/** How far a suite has come on an engine. */
export type Progress = {
  readonly suite: string
  readonly engine: EngineName
  /** Units done, in order: unit n ran with seed `firstSeed + n`. */
  readonly done: number
  readonly firstSeed: number
  readonly seconds: number
  readonly counts: Readonly<Record<string, number>>
  readonly peaks: Readonly<Record<string, number>>
  readonly failures: readonly { readonly seed: number; readonly message: string }[]
  /** Of the last unit; ISO 8601. */
  readonly at: string
}

const fileOf = (folder: string, { suite, engine }: { suite: string; engine: string }): string =>
  `${folder}/${suite}-${engine}.json`

/** What an earlier run left; a new beginning where there was none. */
export const readProgress = async (
  folder: string,
  suite: string,
  engine: EngineName,
  firstSeed: number,
): Promise<Progress> => {
  const text = await readFile(fileOf(folder, { suite, engine }), 'utf8').catch(() => null)
  return text === null
    ? {
        suite,
        engine,
        done: 0,
        firstSeed,
        seconds: 0,
        counts: {},
        peaks: {},
        failures: [],
        at: '',
      }
    : (JSON.parse(text) as Progress)
}

/** Kept after each leg, so that a run that was stopped goes on from there. */
export const writeProgress = async (folder: string, progress: Progress): Promise<void> => {
  const file = fileOf(folder, progress)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(progress, null, 2)}\n`)
  await rename(`${file}.new`, file)
}

const merged = (
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>> = {},
  merge: (left: number, right: number) => number,
): Record<string, number> => {
  const all = { ...left }
  for (const [name, value] of Object.entries(right))
    all[name] = name in all ? merge(all[name] ?? 0, value) : value
  return all
}

/** Progress with what one more unit, or the end, found out. */
export const withFigures = (progress: Progress, { counts, peaks }: Figures): Progress => ({
  ...progress,
  counts: merged(progress.counts, counts, (left, right) => left + right),
  peaks: merged(progress.peaks, peaks, Math.max),
})
