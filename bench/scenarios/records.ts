import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Bench } from '../Bench.js'
import { figure, type Row } from '../Row.js'

const script = fileURLToPath(new URL('../verify.ts', import.meta.url))

/** Larger records take minutes and are verified by `bench/verify.ts` alone. */
const largest = 10_000

/**
 * Verifies the filled records, so that what was measured is what the workflow would have written.
 * @throws where anything differs
 */
export const records = async (bench: Bench): Promise<Row[]> => {
  const sizes = bench.sizes.filter((size) => size <= largest)
  const times: number[] = []
  for (const size of sizes) {
    const { databaseUrl } = await bench.filled(size)
    const begun = performance.now()
    const { status, stdout } = spawnSync(
      process.execPath,
      [...process.execArgv, script, '0', databaseUrl],
      { encoding: 'utf8', maxBuffer: 1e8 },
    )
    if (status !== 0) throw new Error(`The record of ${size} documents is not right:\n${stdout}`)
    times.push((performance.now() - begun) / 1_000)
  }
  const [first = NaN] = times
  return sizes.map((size, index) => ({
    section: 'verify, from the start of the process; it reads everything and is linear',
    what: `${size.toLocaleString('en')} documents, nothing found`,
    ours: `${figure(times[index] ?? NaN)} s`,
    against: `${figure(first)} s at ${sizes[0]?.toLocaleString('en')}`,
    ratio: (times[index] ?? NaN) / first,
  }))
}
