import { median } from './median.js'
import { runLoad, type Load, type LoadResult } from './runLoad.js'
import type { BenchServer } from './startServer.js'

/** A server and what it is asked. */
export type Contestant = { readonly server: BenchServer; readonly load: Omit<Load, 'seconds'> }

/**
 * Runs contestants in turn, round after round, so that what else the machine does meets all alike,
 * and gives the median of each.
 */
export const interleave = async <Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Record<Name, LoadResult>> => {
  const names = Object.keys(contestants) as Name[]
  const results = new Map<Name, LoadResult[]>(names.map((name) => [name, []]))
  for (const name of names) {
    const { load, server } = contestants[name]
    await runLoad(server, { ...load, seconds })
  }
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { load, server } = contestants[name]
      results.get(name)?.push(await runLoad(server, { ...load, seconds }))
    }
  const middle = (name: Name): LoadResult => {
    const all = results.get(name) ?? []
    const of = (figure: keyof LoadResult) => median(all.map((result) => result[figure]))
    return {
      requests: of('requests'),
      perSecond: of('perSecond'),
      cpu: of('cpu'),
      p50: of('p50'),
      p99: of('p99'),
      max: of('max'),
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Name, LoadResult>
}
