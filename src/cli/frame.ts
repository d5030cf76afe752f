import { Command, CommanderError } from 'commander'
import { print } from './print.js'
import { refused } from './result.js'
import type { CommandResult, ExitCode } from './result.js'

/** Runs the work of one command and prints what it says. */
export type Run = (options: { json?: boolean }, work: () => Promise<CommandResult>) => Promise<void>

/** Adds one command to the program. */
export type AddCommand = (program: Command, run: Run) => void

/** What Payload or the workflow refused is a sentence; a programming error keeps its stack. */
const attempt = async (work: () => Promise<CommandResult>): Promise<CommandResult> => {
  try {
    return await work()
  } catch (error) {
    const [{ APIError }, { StartRefusal }] = await Promise.all([
      import('payload'),
      import('../database/errors.js'),
    ])
    if (!(error instanceof APIError || error instanceof StartRefusal)) throw error
    const code = 'code' in error && typeof error.code === 'string' ? error.code : 'refused'
    return refused(1, code, error.message)
  }
}

/**
 * The frame of the command line: adds the commands, reads the arguments, prints one result.
 * @returns the exit code: 0 done, 1 found something wrong, 2 wrong use
 */
export const runCommandLine = async (
  argv: readonly string[],
  commands: readonly AddCommand[],
): Promise<ExitCode> => {
  let exitCode: ExitCode = 0
  const program = new Command('communique')
    .description('Editorial workflow for a press office')
    .exitOverride()
    .showHelpAfterError()
  const run: Run = async (options, work) => {
    const result = await attempt(work)
    exitCode = result.exitCode
    await print(result, options.json === true)
  }
  for (const addCommand of commands) addCommand(program, run)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return exitCode
}
