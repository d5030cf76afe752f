import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { resolveTarget, type Resolve } from './resolveTarget.js'

export type PostOptions = {
  readonly allowsPrivate: boolean
  readonly resolve?: Resolve
  /** Milliseconds for the whole exchange, the search for the address included. */
  readonly timeoutMs: number
}

/** What a receiver said. */
export type PostAnswer = {
  readonly status: number
  /** Seconds that it asked to be left alone for; null: it did not ask. */
  readonly retryAfterSeconds: number | null
}

/** Bytes of an answer that are taken in, so that a receiver that means well can end it. */
const mostRead = 65_536

const retryAfterIn = (header: string | undefined): number | null =>
  header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : null

/**
 * Posts a message. Redirects are not followed: a receiver that moved is told its new address by an
 * administrator. The answer's body is dropped, and cut off where it is long.
 * @throws whatever keeps an answer from coming; TargetRefused for an address that is not public
 */
export const postMessage = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: PostOptions,
): Promise<PostAnswer> => {
  const signal = AbortSignal.timeout(options.timeoutMs)
  const late = (): Error => new Error(`no answer within ${options.timeoutMs / 1_000} s`)
  const tooLate = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(late()), { once: true }),
  )
  // A name server that does not answer must not hold the worker either.
  const addresses = await Promise.race([resolveTarget(url, options), tooLate])
  const toTheChecked: LookupFunction = (_, { all }, callback) => {
    const [first] = addresses
    if (all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
  const exchange = new Promise<PostAnswer>((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: toTheChecked,
      maxHeaderSize: 16_384,
      signal,
    })
    request.on('error', reject)
    request.on('response', (response) => {
      const { headers: said, statusCode = 0 } = response
      let read = 0
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > mostRead) response.destroy()
      })
      resolve({ status: statusCode, retryAfterSeconds: retryAfterIn(said['retry-after']) })
    })
    request.end(body)
  })
  return Promise.race([exchange, tooLate])
}
