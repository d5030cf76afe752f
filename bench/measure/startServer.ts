import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A server of the benchmark, in a process of its own. */
export type BenchServer = {
  readonly origin: string
  /** Milliseconds from the start of the process to the open port. */
  readonly startedIn: number
  /** Processor time used so far, in microseconds, and memory, in bytes. */
  readonly usage: () => Promise<{ cpu: number; memory: number }>
  readonly stop: () => Promise<void>
}

/** Starts `bench/servers/{name}.ts` with its settings. */
export const startServer = async (name: string, settings: object): Promise<BenchServer> => {
  const begun = performance.now()
  const child = fork(fileURLToPath(new URL(`../servers/${name}.ts`, import.meta.url)), {
    execArgv: ['--conditions=production', '--import', import.meta.resolve('tsx')],
    env: { ...process.env, BENCH_SERVER: JSON.stringify(settings) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const told = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      child.once('message', (message) => resolve(message as T))
      void ended.then(() => reject(new Error(`The server ${name} ended.`)))
    })
  const { origin } = await told<{ origin: string }>()
  return {
    origin,
    startedIn: performance.now() - begun,
    usage: () => {
      const answer = told<{ cpu: number; memory: number }>()
      child.send('usage')
      return answer
    },
    stop: () => {
      child.disconnect()
      setTimeout(() => child.kill('SIGKILL'), 2_000).unref()
      return ended
    },
  }
}
