import type { Cache } from './cache.js'
import { Problem } from './Problem.js'
import type { ApiProblem } from './types.js'

/** How requests are made. */
export type Transport = {
  /** Origin of the site, without `/v1`. */
  readonly base: string
  readonly fetch: typeof globalThis.fetch
  readonly cache: Cache | null
  /** How often a request is tried again that was answered with 429 or 503, or not at all. */
  readonly retries: number
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** What came back. `isStale`: the server could not be asked, and this is what it said before. */
export type Fetched =
  | { readonly kind: 'body'; readonly body: unknown; readonly isStale: boolean }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }
  /** It is to be read on another site. */
  | { readonly kind: 'elsewhere'; readonly location: string }

/** Seconds that a client waits for at most because a server asks it to. */
const longestWait = 10

const isJson = (response: Response): boolean =>
  /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '')

const unreachable = (address: string, cause: unknown): Problem =>
  new Problem(`${address} cannot be reached.`, { status: 0, code: 'unreachable', cause })

const asProblem = async (response: Response): Promise<Problem> => {
  const told = isJson(response) ? ((await response.json()) as Partial<ApiProblem>) : {}
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new Problem(told.detail ?? `${response.url} answered ${response.status}.`, {
    status: response.status,
    code: told.code ?? 'unexpected-answer',
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
    errors: told.errors,
  })
}

/** Whether the same request may be answered a little later. */
const isPassing = ({ status }: Problem): boolean => status === 0 || status === 429 || status >= 502

const ask = async (
  { base, cache, fetch }: Transport,
  address: string,
  etag: string | undefined,
): Promise<Fetched | 'not-modified' | Problem> => {
  let response: Response
  try {
    response = await fetch(address, {
      headers: { Accept: 'application/json', ...(etag && { 'If-None-Match': etag }) },
    })
  } catch (cause) {
    return unreachable(address, cause)
  }
  if (response.status === 304) return 'not-modified'
  if (response.redirected && new URL(response.url).origin !== new URL(base).origin) {
    await response.body?.cancel()
    return { kind: 'elsewhere', location: response.url }
  }
  if (response.status === 404 || response.status === 410)
    if (isJson(response)) return { kind: 'problem', problem: (await response.json()) as ApiProblem }
  if (!response.ok || !isJson(response)) return asProblem(response)
  const body: unknown = await response.json()
  const validator = response.headers.get('etag')
  // What a redirect led to is another address's answer, and would not be let off with its validator.
  if (validator !== null && !response.redirected)
    await cache?.set(address, { etag: validator, body })
  return { kind: 'body', body, isStale: response.headers.has('cache-status') }
}

/**
 * Asks for an address: with the validator of what is kept, again after a short wait where the server
 * was busy, and gives what is kept where it cannot be asked at all.
 * @throws Problem
 */
export const request = async (transport: Transport, address: string): Promise<Fetched> => {
  const kept = await transport.cache?.get(address)
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(transport, address, kept?.etag)
    if (answer === 'not-modified' && kept !== undefined)
      return { kind: 'body', body: kept.body, isStale: false }
    if (answer === 'not-modified')
      throw unreachable(address, 'a 304 to a question without validator')
    if (!(answer instanceof Problem)) return answer
    if (!isPassing(answer)) throw answer
    if (attempt >= transport.retries) {
      if (kept !== undefined) return { kind: 'body', body: kept.body, isStale: true }
      throw answer
    }
    const seconds = Math.min(answer.retryAfter ?? 2 ** attempt / 2, longestWait)
    await transport.wait(seconds * 1_000)
  }
}
