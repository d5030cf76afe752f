import type { Payload } from 'payload'
import { readEnv } from '../env.js'
import { keptSecret } from '../keptSecret.js'
import { refused } from './result.js'
import type { CommandResult } from './result.js'

/**
 * Runs a command's work on the product's own Payload (no server needed, none disturbed) and ends
 * it again. The log is silent unless `LOG_LEVEL` asks for it: standard output is the answer.
 *
 * @param options `isMigrating`: opens a database of any version, and lets nothing of the product
 * look at it before the work does
 */
export const withPayload = async (
  work: (payload: Payload) => Promise<CommandResult>,
  options: { isMigrating?: boolean } = {},
): Promise<CommandResult> => {
  const env = readEnv(process.env)
  if ('code' in env) return refused(2, env.code, env.message)
  // Loaded only now, so that wrong use and --help answer at once.
  const [{ getPayload }, { communiqueConfig }] = await Promise.all([
    import('payload'),
    import('../config.js'),
  ])
  // Payload's own commands say it in the same way.
  if (options.isMigrating === true) process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({
    disableOnInit: options.isMigrating,
    config: communiqueConfig({
      databaseUrl: env.databaseUrl,
      databasePoolSize: env.databasePoolSize,
      dataDir: env.dataDir,
      logLevel: process.env.LOG_LEVEL ? env.logLevel : 'silent',
      publicUrl: env.publicUrl,
      secret: env.secret ?? keptSecret(env.dataDir),
    }),
  })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
