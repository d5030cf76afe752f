import type { Command } from 'commander'
import type { Checkpoint } from '../../domain/ledger/checkpoint.js'
import type { Run } from '../frame.js'
import { readCheckpointFile } from '../readCheckpointFile.js'
import type { CommandResult } from '../result.js'
import { version } from '../version.js'
import { withPayload } from '../withPayload.js'
import { writeNewFile } from '../writeNewFile.js'

type Options = { out?: string; check?: string; json?: boolean }

const summary = ({ at, version: by, chains, public: ofPublic, digest }: Checkpoint): string =>
  `${chains.length + 1} chains, public number ${ofPublic.position}, taken ${at} by version ${by}, digest ${digest}`

/** A checkpoint written in lines, one a chain, so that two can be compared with any tool. */
const textOf = ({ chains, fieldLists, ...rest }: Checkpoint): string => {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const head = JSON.stringify(rest).slice(1, -1)
  return `{${head},\n"fieldLists":${list(fieldLists)},\n"chains":${list(chains)}}\n`
}

const write = async (checkpoint: Checkpoint, out: string): Promise<CommandResult> => {
  const unwritable = await writeNewFile(out, textOf(checkpoint))
  if (unwritable !== null) return unwritable
  const { chains, fieldLists, ...figures } = checkpoint
  return {
    exitCode: 0,
    lines: [
      `${out}: ${summary(checkpoint)}.`,
      'Keep it, or at least the digest, where nobody who can write to the database can write.',
    ],
    complaints: [],
    json: { file: out, ...figures, chains: chains.length + 1, fieldLists: fieldLists.length },
  }
}

const take = ({ out }: Options): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const { takeCheckpoint } = await import('../../plugin/verify/takeCheckpoint.js')
    const taken = await takeCheckpoint(payload, version())
    if (!taken.isTaken)
      return {
        exitCode: 1,
        lines: [],
        complaints: [
          'No checkpoint was taken: the record does not hold. Run "communique verify".',
          ...taken.differences.map(({ where, row, problem }) => `${where}  ${row}: ${problem}`),
        ],
        json: taken,
      }
    const { checkpoint } = taken
    return out === undefined
      ? { exitCode: 0, lines: [textOf(checkpoint).trimEnd()], complaints: [], json: checkpoint }
      : write(checkpoint, out)
  })

const check = async (file: string): Promise<CommandResult> => {
  const checkpoint = await readCheckpointFile(file)
  if ('exitCode' in checkpoint) return checkpoint
  const { chains, fieldLists, ...figures } = checkpoint
  return {
    exitCode: 0,
    lines: [`${file} is whole: ${summary(checkpoint)}.`],
    complaints: [],
    json: { file, ...figures, chains: chains.length + 1, fieldLists: fieldLists.length },
  }
}

/** `communique checkpoint`: writes down where every chain stands; `--check` reads such a file alone. */
export const addCheckpointCommand = (program: Command, run: Run): void => {
  program
    .command('checkpoint')
    .description('write down where every chain stands, for "verify --against" later')
    .option('--out <file>', 'write to a file that is not there yet, instead of standard output')
    .option('--check <file>', 'say whether a file is a checkpoint that nobody changed; no database')
    .option('--json', 'the whole answer as JSON')
    .action((options: Options) =>
      run(options, () => (options.check === undefined ? take(options) : check(options.check))),
    )
}
