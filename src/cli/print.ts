import type { CommandResult } from './result.js'

const write = (stream: NodeJS.WritableStream, lines: readonly string[]): Promise<void> =>
  lines.length === 0
    ? Promise.resolve()
    : new Promise((resolve) => stream.write(`${lines.join('\n')}\n`, () => resolve()))

/** Prints a result and waits until it is out. */
export const print = async (result: CommandResult, isJson: boolean): Promise<void> => {
  await write(process.stdout, isJson ? [JSON.stringify(result.json, null, 2)] : result.lines)
  await write(process.stderr, result.complaints)
}
