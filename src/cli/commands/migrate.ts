import type { Command } from 'commander'
import type { Payload } from 'payload'
import type { DatabaseSchema, SchemaStatus } from '../../database/index.js'
import { serverBeside } from '../../database/serverMark.js'
import { readEnv } from '../../env.js'
import type { Run } from '../frame.js'
import { refused, type CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

const rowsOf = ({ applied, missing, unknown }: SchemaStatus): string[] => [
  ...applied.filter((name) => !unknown.includes(name)).map((name) => `applied  ${name}`),
  ...missing.map((name) => `missing  ${name}`),
  ...unknown.map((name) => `unknown  ${name}`),
]

/** What is applied and what is missing. */
export const tellMigrations = async (schema: DatabaseSchema): Promise<CommandResult> => {
  const { obstacleTo } = await import('../../database/index.js')
  const status = await schema.status()
  const obstacle = obstacleTo(status)
  const isCurrent = obstacle === null && status.missing.length === 0
  return {
    exitCode: isCurrent ? 0 : 1,
    lines: rowsOf(status),
    complaints: obstacle === null ? [] : [obstacle],
    json: { isCurrent, ...status },
  }
}

/** Applies what the database of an instance lacks, unless public text would be lost. */
export const applyMigrations = async (
  payload: Payload,
  schema: DatabaseSchema,
): Promise<CommandResult> => {
  const { isEmpty, applied, missing } = await schema.status()
  if (missing.length > 0 && !isEmpty) {
    const { lostContent, sentenceOfLoss } = await import('../../plugin/schema/lostContent.js')
    const losses = await lostContent(payload)
    if (losses.length > 0)
      return {
        exitCode: 1,
        lines: [],
        complaints: losses.map(sentenceOfLoss),
        json: {
          error: { code: 'content-lost', message: losses.map(sentenceOfLoss).join(' ') },
          losses,
        },
      }
  }
  const done: string[] = []
  await schema.migrate((name) => done.push(name))
  const { fillQueueColumns } = await import('../../plugin/store/fillQueueColumns.js')
  await fillQueueColumns(payload)
  return {
    exitCode: 0,
    lines:
      done.length > 0
        ? done.map((name) => `Applied ${name}.`)
        : [`Nothing to do: the database has all ${applied.length} migrations.`],
    complaints: [],
    json: { applied: done },
  }
}

const migrate = async (isStatus: boolean): Promise<CommandResult> => {
  const env = readEnv(process.env)
  if ('code' in env) return refused(2, env.code, env.message)
  const server = await serverBeside(env.dataDir)
  if (!isStatus && server !== null && env.databaseUrl.startsWith('file:'))
    return refused(
      1,
      'server-running',
      `The server (process ${server}) uses this database. Stop it, then migrate.`,
    )
  return withPayload(
    async (payload) => {
      const { engineOf } = await import('../../database/index.js')
      const { schema } = engineOf(payload)
      if (schema === null) throw new Error('The configuration names no migrations.')
      return isStatus ? tellMigrations(schema) : applyMigrations(payload, schema)
    },
    { isMigrating: true },
  )
}

/** `communique migrate`: applies what the database lacks; `--status` tells, and changes nothing. */
export const addMigrateCommand = (program: Command, run: Run): void => {
  program
    .command('migrate')
    .description('bring an older database to this version; make a backup first')
    .option('--status', 'say what is applied and what is missing; 1 if anything is')
    .option('--json', 'answer as JSON')
    .action((options: { status?: boolean; json?: boolean }) =>
      run(options, () => migrate(options.status === true)),
    )
}
