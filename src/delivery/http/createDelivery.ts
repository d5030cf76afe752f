import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Router,
} from 'express'
import { addresses } from '../compose/addresses.js'
import { isPublicType } from '../schemas/groups.js'
import { createNumberWatch, type NumberWatch } from '../store/createNumberWatch.js'
import type { PublicationStore } from '../store/PublicationStore.js'
import { openHeaders } from './Answer.js'
import type { Asked } from './Asked.js'
import { createAnswers } from './createAnswers.js'
import { createKeep } from './createKeep.js'
import { createRateLimit, type RateLimit } from './createRateLimit.js'
import { documentRoutes } from './documentRoutes.js'
import { showsEarlierVersions, type EarlierVersionsOption } from './EarlierVersions.js'
import type { FileReader } from './FileReader.js'
import { problemAnswer, type ProblemCode } from './problemAnswer.js'
import { representations } from './representations.js'
import { sendAnswer } from './sendAnswer.js'
import { serveMedia } from './serveMedia.js'

/** What delivery is made of. */
export type DeliveryOptions = {
  readonly store: PublicationStore
  /**
   * What tells the public number; to be given where the same process also publishes.
   * @default a watch of its own
   */
  readonly numbers?: NumberWatch
  readonly files: FileReader
  /** Where the public finds the server, e.g. `https://press.example`; every link begins with it. */
  readonly publicUrl: string
  readonly clock: () => Date
  readonly log: { readonly error: (details: object, message: string) => void }
  /** Requests a minute from one address; 0: no limit. */
  readonly rateLimitPerMinute: number
  /** Types that have a page of their own at `/{locale}/{type}/{slug}`. */
  readonly sitePages: readonly string[]
  /**
   * Whether earlier public texts stay readable at `/v1/{type}/{slug}/versions` (what was taken down
   * never is) and what the public read then with `asOf`, for all types or for each.
   * @default 'public'
   */
  readonly earlierVersions?: EarlierVersionsOption
  /**
   * Memory for prepared answers, in bytes.
   * @default 67108864
   */
  readonly memory?: number
}

/** What the long way shares with a short one, see `createHotDelivery`. */
type ShortWay = { readonly rateLimit: RateLimit; readonly learn?: RequestHandler }

const methods = 'GET, HEAD, OPTIONS'

const askedBy = (request: Request): Asked => {
  const [, search = ''] = request.originalUrl.split(/\?(.*)/s)
  return {
    query: new URLSearchParams(search),
    acceptLanguage: request.headers['accept-language'],
  }
}

type Fault = { status?: number; code?: string }

const codeOf = ({ status, code }: Fault): ProblemCode => {
  if (status === 400) return 'bad-request'
  if (status !== 503) return 'internal'
  return code === 'busy' ? 'busy' : 'database-away'
}

/** The public API under `/v1`: read-only, from publications alone. Other addresses pass through. */
export const createDelivery = (
  options: DeliveryOptions,
  more: ShortWay = { rateLimit: createRateLimit(options.rateLimitPerMinute) },
): Router => {
  const { store, files, log } = options
  const numbers = options.numbers ?? createNumberWatch(store, options.clock)
  const context = { store, addresses: addresses(options.publicUrl, options.sitePages) }
  const keep = createKeep({
    numbers,
    clock: options.clock,
    memory: options.memory ?? 64 * 1024 * 1024,
  })
  const answers = createAnswers({
    ...context,
    keep,
    clock: options.clock,
    earlierVersions: options.earlierVersions,
  })
  const v1 = express.Router({ caseSensitive: true })

  v1.use(more.rateLimit.middleware)
  if (more.learn) v1.use(more.learn)
  v1.use((request, response, next) => {
    if (request.method === 'OPTIONS') {
      response
        .status(204)
        .set({
          ...openHeaders,
          Allow: methods,
          'Access-Control-Allow-Methods': methods,
          'Access-Control-Allow-Headers': 'Accept-Language, If-None-Match, If-Range, Range',
          'Access-Control-Max-Age': '86400',
        })
        .end()
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      next()
    } else {
      const headers = { Allow: methods }
      return sendAnswer(request, response, problemAnswer('method-not-allowed', { headers }))
    }
  })
  v1.use(
    documentRoutes(options.publicUrl, (type) =>
      showsEarlierVersions(options.earlierVersions, type),
    ),
  )
  v1.get('/site', async (request, response) => {
    await sendAnswer(request, response, await answers.site(askedBy(request)))
  })
  v1.get(
    '/media/:sha256/:name',
    serveMedia({
      store,
      files,
      numbers,
      clock: options.clock,
      earlierVersions: options.earlierVersions,
    }),
  )
  v1.get('/changes', async (request, response) => {
    await sendAnswer(request, response, await answers.changes(askedBy(request)))
  })
  v1.get('/search', async (request, response) => {
    await sendAnswer(request, response, await answers.search(askedBy(request)))
  })
  const { clock, earlierVersions } = options
  v1.use(representations({ ...context, clock, earlierVersions, keep }, askedBy))
  v1.get('/:type', async (request, response, next) => {
    const { type } = request.params
    if (!isPublicType(type)) return next()
    await sendAnswer(request, response, await answers.many(type, askedBy(request)))
  })
  v1.get('/:type/:slug', async (request, response, next) => {
    const { type, slug } = request.params
    if (!isPublicType(type) || slug.length > 300 || /\p{Cc}/u.test(slug)) return next()
    await sendAnswer(request, response, await answers.one(type, slug, askedBy(request)))
  })
  v1.get('/:type/:slug/versions{/:number}', async (request, response, next) => {
    const { type, slug, number } = request.params
    if (!isPublicType(type) || !showsEarlierVersions(options.earlierVersions, type)) return next()
    if (slug.length > 300 || /\p{Cc}/u.test(slug)) return next()
    if (number !== undefined && !/^[1-9]\d{0,14}$/.test(number)) return next()
    const which = number === undefined ? undefined : Number(number)
    await sendAnswer(request, response, await answers.versions(type, slug, which, askedBy(request)))
  })
  v1.use((request, response) => sendAnswer(request, response, problemAnswer('not-found')))

  const faults: ErrorRequestHandler = (error: Fault, request, response, _next) => {
    if (response.headersSent) {
      log.error({ err: error, path: request.path }, 'delivery broke off an answer')
      response.destroy()
      return
    }
    const code = codeOf(error)
    if (code === 'internal') log.error({ err: error, path: request.path }, 'delivery failed')
    for (const name of ['Content-Disposition', 'ETag', 'Accept-Ranges']) response.removeHeader(name)
    return sendAnswer(request, response, problemAnswer(code))
  }
  v1.use(faults)

  const router = express.Router({ caseSensitive: true })
  router.use('/v1', v1)
  return router
}
