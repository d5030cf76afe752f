import type { RequestListener } from 'node:http'
import express, { type Request, type Response, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { engineOf } from '../../database/index.js'
import {
  addresses,
  createDiscovery,
  createHotDelivery,
  createNumberWatch,
  createPublicationStore,
  type EarlierVersions,
  type NumberWatch,
} from '../../delivery/index.js'
import { sentenceOf } from '../../domain/refusals/refusals.js'
import { createFileStore } from '../../plugin/files/index.js'
import { openPressLink } from '../../plugin/press/openPressLink.js'
import { runtimeOf } from '../../plugin/runtime/runtime.js'
import { pressDesk } from '../press/pressDesk.js'
import { typesWithPages } from '../site/pagePath.js'
import { answerAtOnce } from './answerAtOnce.js'
import { api } from './api.js'
import { errorHandler } from './errorHandler.js'
import { health } from './health.js'
import { pageReader } from './pageReader.js'
import { requestId } from './requestId.js'
import { requestLog } from './requestLog.js'
import { securityHeaders } from './securityHeaders.js'
import { sitePages } from './sitePages.js'

type AppOptions = {
  payload: Payload
  log: Logger
  dataDir: string
  /** The public address, without a slash at the end. */
  publicUrl: string
  rateLimitPerMinute: number
  earlierVersions: EarlierVersions
  isDevelopment: boolean
  /** What the record said at start; nothing: it holds. */
  recordAtStart: string | null
  /** What is wrong with the scheduler; null: nothing. */
  schedulerTrouble: () => string | null
  isStopping: () => boolean
  /** Bytes for prepared answers, and as many for finding them by address; see `createDelivery`. */
  memory?: number
  /** Next's request handler. */
  render: (request: Request, response: Response) => Promise<void>
}

/** What another process publishes is served here within a second. */
const numberTrust = { askAfter: 250, atMost: 750 }

/** Everything the one process answers, in the order in which it is asked. */
export function expressApp(options: AppOptions): RequestListener {
  const { payload, log, publicUrl, isDevelopment, render } = options
  const { origin } = new URL(publicUrl)
  const store = createPublicationStore(payload.db, engineOf(payload).words)
  const clock = () => new Date()
  const numbers = createNumberWatch(store, clock, numberTrust, () =>
    log.warn(
      'The database did not tell the public number within a second; until it does, /v1 answers from memory, marked as stale, and 503 for what it has not.',
    ),
  )
  // What this process publishes it never answers without again, whatever the database does.
  runtimeOf(payload).listeners.add(({ publicNumber }) => {
    if (publicNumber !== null) numbers.note(publicNumber)
  })

  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(requestId())
  app.use(requestLog(log))
  app.use(securityHeaders({ isHttps: origin.startsWith('https:'), isDevelopment, origin }))
  app.use(
    health({
      checks: [
        () => databaseWorks(payload, numbers),
        async () => options.recordAtStart,
        async () => options.schedulerTrouble(),
      ],
      isStopping: options.isStopping,
    }),
  )
  const delivery = createHotDelivery({
    store,
    numbers,
    files: createFileStore(options.dataDir),
    publicUrl,
    clock,
    log: { error: (details, message) => log.error(details, message) },
    rateLimitPerMinute: options.rateLimitPerMinute,
    earlierVersions: options.earlierVersions,
    sitePages: typesWithPages,
    memory: options.memory,
  })
  app.use(delivery.router)
  app.use(
    createDiscovery({
      store,
      numbers,
      publicUrl,
      clock,
      sitePages: typesWithPages,
      limit: delivery.limit,
    }),
  )
  app.use(
    pressDesk({
      store,
      addresses: addresses(publicUrl, typesWithPages),
      open: (token) => openPressLink(payload, token),
      // A link is opened by one newsroom, not by a crowd.
      rateLimitPerMinute: Math.min(options.rateLimitPerMinute, 60),
    }),
  )
  app.use(api(payload.config, origin, numbers.doubt))
  app.use(toNext(render))
  app.use(
    sitePages({
      openReader: pageReader({ store, numbers }, origin, clock),
      origin,
      render,
      isDevelopment,
    }),
  )
  app.use(errorHandler(log))
  return answerAtOnce(delivery.answerAtOnce, app, log)
}

/** The admin, the files of Next's build and the icon go to Next as they are. */
function toNext(render: AppOptions['render']): RequestHandler {
  return (request, response, next) => {
    if (/^\/(admin|_next)(\/|$)|^\/icon\.svg$|^\/__next/.test(request.path)) {
      return render(request, response)
    }
    next()
  }
}

/** Whether the database answers and takes what is written; else a sentence for the operator. */
async function databaseWorks(payload: Payload, numbers: NumberWatch): Promise<string | null> {
  const isAway = await numbers.now().then(
    ({ staleSince }) => staleSince !== null,
    () => true,
  )
  if (isAway) return sentenceOf({ code: 'database-away' })
  const trouble = engineOf(payload).trouble()
  return trouble === null ? null : sentenceOf({ code: trouble.code })
}
