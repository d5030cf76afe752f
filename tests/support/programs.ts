import { execFile, fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'

export type Ended = {
  code: number | null
  /** That ended it, if one did. */
  signal: string | null
  out: string
  err: string
}

/** Arguments with which Node.js runs a program that `compilePrograms` lists, by its path in the project. */
export const program = (file: string): [condition: string, file: string] => {
  const folder = process.env.COMMUNIQUE_TEST_PROGRAMS
  if (folder === undefined) throw new Error('globalSetup compiles the programs; it has not run.')
  return ['--conditions=production', path.join(folder, file.replace(/\.ts$/, '.js'))]
}

/** Starts a program that is spoken to in messages. */
export const forkProgram = (file: string, args: readonly string[] = []): ChildProcess => {
  const [condition, script] = program(file)
  return fork(script, args, {
    execArgv: [condition],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** Runs Node.js until it ends. */
export const runNode = (
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', ...environment }
    const child = execFile(
      process.execPath,
      args,
      { env, maxBuffer: 10_000_000, timeout: 90_000 },
      (_, out, err) => resolve({ code: child.exitCode, signal: child.signalCode, out, err }),
    )
  })

/** The command line in a process of its own. */
export const runCommunique = (
  args: readonly string[],
  environment: Record<string, string>,
): Promise<Ended> =>
  runNode([...program('src/cli/index.ts'), ...args], {
    PAYLOAD_SECRET: 'a secret for tests only, long enough',
    ...environment,
  })
