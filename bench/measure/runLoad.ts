import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BenchServer } from './startServer.js'

/** What is asked, how hard and for how long. */
export type Load = {
  /** Asked in turn. */
  readonly paths: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** @default 16 */
  readonly connections?: number
  readonly seconds: number
  /** Requests a second, over all connections; without it as many as can be. */
  readonly rate?: number
  /** So many requests and no more, however long they take; `seconds` counts for nothing then. */
  readonly amount?: number
}

export type LoadResult = {
  readonly requests: number
  readonly perSecond: number
  /** Processor time of the server for one request, in microseconds. */
  readonly cpu: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly max: number
}

const script = fileURLToPath(new URL('loadProcess.ts', import.meta.url))
const run = promisify(execFile)

/**
 * Puts a server under load from a process of its own.
 * @throws where a single request failed: a server that refuses is fast
 */
export const runLoad = async (server: BenchServer, load: Load): Promise<LoadResult> => {
  const before = await server.usage()
  const { stdout } = await run(process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    script,
    JSON.stringify({ connections: 16, ...load, origin: server.origin }),
  ])
  const after = await server.usage()
  const { failed, ...result } = JSON.parse(stdout) as Omit<LoadResult, 'cpu'> & { failed: number }
  if (failed > 0) throw new Error(`${failed} requests to ${load.paths[0]} failed.`)
  if (result.requests === 0)
    throw new Error(`Nothing was answered in ${load.seconds} s; the machine is too busy.`)
  return { ...result, cpu: (after.cpu - before.cpu) / result.requests }
}
