import type { Command } from 'commander'
import type { Run } from '../frame.js'
import type { CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

const check = (): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const { verify } = await import('../../plugin/verify/verify.js')
    const { differences, ...figures } = await verify(payload)
    const { documents, events, publicNumber } = figures
    const isSound = differences.length === 0
    return {
      exitCode: isSound ? 0 : 1,
      lines: isSound
        ? [
            `The record holds: ${events} events of ${documents} documents, public number ${publicNumber}.`,
          ]
        : [],
      complaints: differences.map(({ where, row, problem }) => `${where}  ${row}: ${problem}`),
      json: { isSound, ...figures, differences },
    }
  })

/** `communique verify`: recomputes the whole record and names every difference; 1 if there is one. */
export const addVerifyCommand = (program: Command, run: Run): void => {
  program
    .command('verify')
    .description('recompute chains, texts, publications and files, and name every difference')
    .option('--json', 'the whole answer as JSON')
    .action((options: { json?: boolean }) => run(options, check))
}
