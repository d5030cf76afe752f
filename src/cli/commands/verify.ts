import type { Command } from 'commander'
import type { Checkpoint } from '../../domain/ledger/checkpoint.js'
import type { Difference } from '../../plugin/verify/difference.js'
import type { Run } from '../frame.js'
import { createProgress } from '../progress.js'
import { readCheckpointFile } from '../readCheckpointFile.js'
import type { CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

type Options = { against?: string; json?: boolean }

const lineOf = ({ where, row, problem }: Difference): string => `${where}  ${row}: ${problem}`

const look = (against: Checkpoint | undefined, isJson: boolean): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const { verify } = await import('../../plugin/verify/verify.js')
    const progress = createProgress(process.stderr, isJson)
    const options = { onProgress: progress.show, ...(against && { against }) }
    const { differences, warnings, ...figures } = await verify(payload, options)
    progress.clear()
    const { documents, events, publicNumber } = figures
    const isSound = differences.length === 0
    const since = against && {
      at: against.at,
      version: against.version,
      digest: against.digest,
      chains: against.chains.length + 1,
    }
    return {
      exitCode: isSound ? 0 : 1,
      lines: isSound
        ? [
            `The record holds: ${events} events of ${documents} documents, public number ${publicNumber}.`,
            ...(since === undefined
              ? []
              : [
                  `All ${since.chains} chains of the checkpoint of ${since.at} were only appended to (digest ${since.digest}).`,
                ]),
          ]
        : [],
      complaints: [
        ...differences.map(lineOf),
        ...warnings.map((warning) => `warning: ${lineOf(warning)}`),
      ],
      json: { isSound, ...figures, ...(since && { against: since }), differences, warnings },
    }
  })

const check = async ({ against, json }: Options): Promise<CommandResult> => {
  if (against === undefined) return look(undefined, json === true)
  const checkpoint = await readCheckpointFile(against)
  return 'exitCode' in checkpoint ? checkpoint : look(checkpoint, json === true)
}

/** `communique verify`: recomputes the whole record and names every difference; 1 if there is one. */
export const addVerifyCommand = (program: Command, run: Run): void => {
  program
    .command('verify')
    .description('recompute chains, texts, publications and files, and name every difference')
    .option('--against <file>', 'compare with a checkpoint that was taken before')
    .option('--json', 'the whole answer as JSON')
    .action((options: Options) => run(options, () => check(options)))
}
