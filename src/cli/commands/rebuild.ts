import type { Command } from 'commander'
import { serverBeside } from '../../database/serverMark.js'
import { readEnv } from '../../env.js'
import type { Run } from '../frame.js'
import { refused, type CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

const write = async (): Promise<CommandResult> => {
  const env = readEnv(process.env)
  if ('code' in env) return refused(2, env.code, env.message)
  const server = await serverBeside(env.dataDir)
  if (server !== null && env.databaseUrl.startsWith('file:'))
    return refused(
      1,
      'server-running',
      `The server (process ${server}) uses this database. Stop it, then rebuild.`,
    )
  return withPayload(async (payload) => {
    const { rebuild } = await import('../../plugin/rebuild/rebuild.js')
    const rebuilt = await rebuild(payload)
    if (rebuilt.isDone)
      return {
        exitCode: 0,
        lines: [
          `Written anew: ${rebuilt.publications} publications; live rows put right: ${rebuilt.liveRows}.`,
        ],
        complaints: [],
        json: rebuilt,
      }
    return {
      exitCode: 1,
      lines: [],
      complaints: [
        'Nothing was written: the record itself does not hold, so there is nothing to build from.',
        ...rebuilt.differences.map(({ where, row, problem }) => `${where}  ${row}: ${problem}`),
      ],
      json: rebuilt,
    }
  })
}

/** `communique rebuild`: writes what can be derived anew from ledgers and snapshots. */
export const addRebuildCommand = (program: Command, run: Run): void => {
  program
    .command('rebuild')
    .description('write publications, live rows and workflow fields anew from the ledgers')
    .option('--json', 'the whole answer as JSON')
    .action((options: { json?: boolean }) => run(options, write))
}
