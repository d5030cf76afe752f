import { createServer } from 'node:http'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import type { Logger } from 'pino'

import { addresses } from '../../delivery/compose/addresses.js'
import { webhookLinks } from '../../delivery/compose/webhookLinks.js'
import { purgeKeys } from '../../delivery/http/surrogateKeys.js'
import { engineOf, StartRefusal } from '../../database/index.js'
import { markServer } from '../../database/serverMark.js'
import type { Env } from '../../env.js'
import { matchDataDirectory } from '../../plugin/files/matchDataDirectory.js'
import { createScheduler, standsStill } from '../../plugin/schedule/index.js'
import { returnChangedReviews } from '../../plugin/stages/returnChangedReviews.js'
import { createWebhookWorker } from '../../plugin/webhooks/createWebhookWorker.js'
import { checkEnds } from '../../plugin/verify/checkEnds.js'
import { typesWithPages } from '../site/pagePath.js'
import { dataDirectory } from './dataDirectory.js'
import { expressApp } from './expressApp.js'
import { firstAdministrator } from './firstAdministrator.js'
import { gracefulStop } from './gracefulStop.js'
import { listen } from './listen.js'
import { nextHandler } from './nextHandler.js'
import { oneTimePassword } from './oneTimePassword.js'
import { productionBuild } from './productionBuild.js'
import { recordProblem } from './recordProblem.js'

type StartOptions = {
  env: Env
  /** The product's configuration, read only after the environment was found in order. */
  loadConfig: () => Promise<SanitizedConfig>
  log: Logger
  /** The first administrator's address where the environment names none. */
  administratorEmail?: string
  /** Told of the first administrator where one had to be made. */
  onAdministrator: (email: string, oneTimePassword: string | null) => void
}

/** A server that answers. */
export type RunningServer = {
  payload: Payload
  port: number
  /** Stops it; see `gracefulStop`. */
  stop: () => Promise<void>
}

/**
 * Starts everything in one process, the port last: by then the database is proven to keep its
 * transactions and an administrator exists. Then the scheduler and the webhooks begin with what was missed.
 * @throws StartRefusal with a sentence that says what to change
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { env, log } = options
  const isDevelopment = env.nodeEnv !== 'production'
  if (!isDevelopment) productionBuild(process.cwd())
  await dataDirectory(env.dataDir)

  const payload = await getPayload({ config: options.loadConfig() })
  await engineOf(payload).proveTransactions(payload)
  const mismatch = await matchDataDirectory(payload, env.dataDir)
  if (mismatch !== null) throw new StartRefusal(mismatch)
  const recordAtStart = recordProblem(await checkEnds(payload))
  if (recordAtStart !== null) log.error(recordAtStart)
  const made = await firstAdministrator(payload, {
    email: env.admin?.email ?? options.administratorEmail,
    password: env.admin?.password,
    makePassword: oneTimePassword,
  })
  if (made) options.onAdministrator(made.email, made.oneTimePassword)

  const ended = await returnChangedReviews(payload)
  if (ended.length > 0)
    log.warn({ documents: ended }, 'the rules of approval have changed: these reviews ended')

  const pages = await nextHandler({ hostname: env.host, port: env.port, isDevelopment })
  const scheduler = createScheduler({ payload, log, publicUrl: env.publicUrl })
  const webhooks = createWebhookWorker({
    payload,
    log,
    linksOf: webhookLinks(addresses(env.publicUrl, typesWithPages)),
    keysOf: purgeKeys,
  })
  let isStopping = false
  const app = expressApp({
    payload,
    log,
    dataDir: env.dataDir,
    publicUrl: env.publicUrl,
    rateLimitPerMinute: env.rateLimitPerMinute,
    earlierVersions: env.earlierVersions,
    isDevelopment,
    recordAtStart,
    schedulerTrouble: () => standsStill(scheduler),
    isStopping: () => isStopping,
    render: pages.render,
  })
  const server = createServer(app)
  let unmark: () => Promise<void> = async () => undefined
  const stop = gracefulStop({
    server,
    release: async () => {
      await Promise.all([scheduler.stop(), webhooks.stop()])
      await pages.close()
      await payload.destroy()
      await unmark()
    },
  })
  const port = await listen(server, env.host, env.port)
  unmark = await markServer(env.dataDir, process.pid)
  scheduler.start()
  webhooks.start()
  return {
    payload,
    port,
    stop: () => {
      isStopping = true
      void scheduler.stop()
      void webhooks.stop()
      return stop()
    },
  }
}
