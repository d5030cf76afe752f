import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { LRUCache } from 'lru-cache'
import type { NumberWatch } from '../store/createNumberWatch.js'
import { createClasses, type ReaderClass } from './createClasses.js'
import { keptAt } from './createKeep.js'
import type { RateLimit } from './createRateLimit.js'
import { headTemplateOf, linesFor, type HeadTemplate } from './headTemplate.js'
import { learnWith, type Outgoing } from './learning.js'
import { matchesETag } from './matchesETag.js'

/** What a class of readers gets at an address. */
type Ready = {
  /** The public number it holds at. */
  readonly at: number
  /** The hour it holds in: wordings and keywords come into force on the hour. */
  readonly hour: number
  readonly etag: string
  readonly whole: { readonly head: HeadTemplate; readonly bytes: Buffer } | null
  /** For readers who have it already. */
  readonly unchanged: HeadTemplate | null
}

type Address = ReadonlyMap<ReaderClass, Ready>

/** Answers from memory, found by address. */
export type HotPath = {
  /**
   * Answers a request at once.
   *
   * @param id what the answer gives as `X-Request-Id`
   * @returns false where nothing was done and the request must go the long way
   */
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
    id: (request: IncomingMessage) => string,
  ) => boolean
  /** Middleware in front of the long way: what goes out there is what is answered next time. */
  readonly learn: RequestHandler
}

/** Headers of one answer, in bytes. */
const headSize = 3_000

const sizeOf = (address: Address): number =>
  [...address.values()].reduce((sum, { whole }) => sum + (whole?.bytes.length ?? 0) + headSize, 500)

/**
 * The short way to an answer: what went out the long way, through Express, is sent again byte for
 * byte and header for header to readers of the same class at the same address, as long as the
 * public number stands. Whatever it is not sure of goes the long way.
 *
 * @param options.memory bytes in all
 */
export const createHotPath = ({
  clock,
  memory,
  numbers,
  rateLimit,
}: {
  readonly numbers: NumberWatch
  readonly rateLimit: RateLimit
  readonly clock: () => Date
  readonly memory: number
}): HotPath => {
  const classOf = createClasses()
  const ready = new LRUCache<string, Address>({
    maxSize: memory,
    sizeCalculation: (address, url) => sizeOf(address) + 2 * url.length,
  })
  const hourNow = (): number => Math.floor(clock().getTime() / 3_600_000)

  const remember = (url: string, reader: ReaderClass, one: Ready): void => {
    const others = ready.get(url) ?? new Map<ReaderClass, Ready>()
    const before = others.get(reader)
    if (before && before.at > one.at) return
    const isSame = before?.at === one.at && before.hour === one.hour && before.etag === one.etag
    const both = isSame
      ? { ...one, whole: one.whole ?? before.whole, unchanged: one.unchanged ?? before.unchanged }
      : one
    ready.set(url, new Map([...others, [reader, both]]))
  }

  return {
    learn: (request, response, next) => {
      const [url, hour] = [request.originalUrl, hourNow()]
      learnWith(response, ({ answer, bytes, etag }: Outgoing) => {
        const at = keptAt(answer)
        if (at === null) return
        const head = headTemplateOf(response)
        remember(url, classOf(request), {
          at,
          hour,
          etag,
          whole: bytes && { head, bytes },
          unchanged: bytes === null ? head : null,
        })
      })
      next()
    },

    answer: (request, response, id) => {
      const { headers, method, url = '' } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      const one = ready.get(url)?.get(classOf(request))
      if (one === undefined || one.at !== numbers.known() || one.hour !== hourNow()) return false
      const isUnchanged = matchesETag(headers['if-none-match'], one.etag)
      const head = isUnchanged ? one.unchanged : one.whole?.head
      if (!head) return false
      const rate = rateLimit.take(request)
      if (rate === null) return false
      const lines = linesFor(head, {
        'x-request-id': id(request),
        ratelimit: rate.rateLimit,
        'ratelimit-policy': rate.policy,
      })
      response.writeHead(isUnchanged ? 304 : 200, lines)
      response.end(isUnchanged || method === 'HEAD' ? undefined : one.whole?.bytes)
      return true
    },
  }
}
