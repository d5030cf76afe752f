import express, { type Express, type Request, type Response, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { createDelivery, createPublicationStore } from '../../delivery/index.js'
import { createFileStore } from '../../plugin/files/index.js'
import { typesWithPages } from '../site/pagePath.js'
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
  isDevelopment: boolean
  /** What the record said at start; nothing: it holds. */
  recordAtStart: string | null
  isStopping: () => boolean
  /** Next's request handler. */
  render: (request: Request, response: Response) => Promise<void>
}

/** Everything the one process answers, in the order in which it is asked. */
export function expressApp(options: AppOptions): Express {
  const { payload, log, publicUrl, isDevelopment, render } = options
  const { origin } = new URL(publicUrl)
  const store = createPublicationStore(payload.db)
  const clock = () => new Date()

  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(requestId())
  app.use(requestLog(log))
  app.use(securityHeaders({ isHttps: origin.startsWith('https:'), isDevelopment, origin }))
  app.use(
    health({
      checks: [() => databaseAnswers(store, log), async () => options.recordAtStart],
      isStopping: options.isStopping,
    }),
  )
  app.use(
    createDelivery({
      store,
      files: createFileStore(options.dataDir),
      publicUrl,
      clock,
      log: { error: (details, message) => log.error(details, message) },
      rateLimitPerMinute: options.rateLimitPerMinute,
      sitePages: typesWithPages,
    }),
  )
  app.use(api(payload.config, origin))
  app.use(toNext(render))
  app.use(
    sitePages({ openReader: pageReader(store, origin, clock), origin, render, isDevelopment }),
  )
  app.use(errorHandler(log))
  return app
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

async function databaseAnswers(
  store: ReturnType<typeof createPublicationStore>,
  log: Logger,
): Promise<string | null> {
  try {
    await store.publicNumber()
    return null
  } catch (error) {
    log.error({ err: error }, 'the database does not answer')
    return 'The database does not answer.'
  }
}
