import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit'
import { problemAnswer } from './problemAnswer.js'
import { sendAnswer } from './sendAnswer.js'

/** What an answer says of the limit; undefined where there is none. */
export type RateHeaders = {
  readonly rateLimit: string | undefined
  readonly policy: string | undefined
}

/** One count of requests by address, for those that go through Express and those that do not. */
export type RateLimit = {
  /** Counts a request, sets the headers, refuses with 429. */
  readonly middleware: RequestHandler
  /**
   * Counts a request before Express. Null: it was not counted and must go through the middleware,
   * since the address is new in this minute or has used up its share.
   */
  readonly take: (request: IncomingMessage) => RateHeaders | null
}

/** Addresses of IPv6 count by the net that one subscriber has, as the middleware counts them. */
const ipv6Subnet = 56

const unlimited: RateHeaders = { rateLimit: undefined, policy: undefined }

/**
 * Limits requests a minute from one address; 0: no limit. `take` knows an address by its connection,
 * so it is for servers whose Express trusts no proxy.
 */
export const createRateLimit = (perMinute: number): RateLimit => {
  if (perMinute === 0)
    return { middleware: (_request, _response, next) => next(), take: () => unlimited }

  const store = new MemoryStore()
  /** The policy names the address by a digest; the middleware has made it. */
  const policies = new WeakMap<object, string>()
  const keys = new WeakMap<object, string>()

  const keyOf = ({ socket }: IncomingMessage): string => {
    const known = keys.get(socket)
    if (known !== undefined) return known
    const key = ipKeyGenerator(socket.remoteAddress ?? '', ipv6Subnet)
    keys.set(socket, key)
    return key
  }

  const count = rateLimit({
    store,
    windowMs: 60_000,
    limit: perMinute,
    ipv6Subnet,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) =>
      sendAnswer(request, response, problemAnswer('too-many-requests')),
  })

  return {
    middleware: (request, response, next) =>
      count(request, response, (error?: unknown) => {
        const client = store.current.get(keyOf(request))
        const policy = response.getHeader('RateLimit-Policy')
        if (client && typeof policy === 'string') policies.set(client, policy)
        next(error)
      }),
    take: (request) => {
      const key = keyOf(request)
      const client = store.current.get(key)
      const policy = client && policies.get(client)
      if (!client || policy === undefined) return null
      const left = client.resetTime.getTime() - Date.now()
      if (left <= 0 || client.totalHits >= perMinute) return null
      void store.increment(key)
      const name = policy.slice(0, policy.indexOf(';'))
      const remaining = perMinute - client.totalHits
      return { policy, rateLimit: `${name}; r=${remaining}; t=${Math.ceil(left / 1000)}` }
    },
  }
}
