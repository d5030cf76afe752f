import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as NodeRequest, RequestHandler, Response as NodeResponse } from 'express'

import { webStreamOf } from '../../plugin/files/webStreamOf.js'
import { problem } from './problem.js'

type FetchHandler = (request: Request) => Promise<Response>

type BridgeOptions = {
  /** Scheme, host and port the handler sees; the client's Host header is not trusted. */
  origin: string
  /** Bytes of a body that is not multipart; a bigger one answers 413. Default 8 MiB. */
  maxBodyBytes?: number
  /** Bytes of a multipart body. Default 64 MiB. */
  maxUploadBytes?: number
}

const MEBIBYTE = 1024 * 1024

/**
 * Lets a fetch-style handler (Payload's REST and GraphQL) answer Express requests.
 * Bodies stream both ways, so it has to come before any body parser. HEAD is asked as GET and
 * answered without body; several Set-Cookie headers stay several; a client that goes away aborts
 * the handler's request and its answer.
 */
export function bridge(
  handler: FetchHandler,
  { origin, maxBodyBytes = 8 * MEBIBYTE, maxUploadBytes = 64 * MEBIBYTE }: BridgeOptions,
): RequestHandler {
  return async (request, response) => {
    const isUpload = request.headers['content-type']?.startsWith('multipart/') ?? false
    const limit = isUpload ? maxUploadBytes : maxBodyBytes
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuseBody(request, response)

    const abort = new AbortController()
    response.once('close', () => abort.abort())
    const body = hasBody(request) ? countedBody(request, limit) : null
    try {
      const answer = await handler(
        new Request(origin + request.originalUrl, {
          method: request.method === 'HEAD' ? 'GET' : request.method,
          headers: headersOf(request),
          signal: abort.signal,
          ...(body ? { body: webStreamOf(body), duplex: 'half' } : {}),
        }),
      )
      if (body?.isTooBig) refuseBody(request, response)
      else await send(answer, request, response)
    } catch (error) {
      if (body?.isTooBig) refuseBody(request, response)
      else if (!response.destroyed) throw error
    } finally {
      // What the handler did not read is read away, or the client would never see the answer.
      request.unpipe()
      request.resume()
    }
  }
}

async function send(answer: Response, request: NodeRequest, response: NodeResponse): Promise<void> {
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value)
  })
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)

  if (request.method === 'HEAD' || answer.body === null) {
    await answer.body?.cancel()
    response.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response)
  } catch (error) {
    // A client that went away is no fault of the server's; pipeline has closed both ends.
    if (!response.destroyed) throw error
  }
}

function refuseBody(request: NodeRequest, response: NodeResponse): void {
  response.setHeader('Connection', 'close')
  problem(response, {
    status: 413,
    code: 'body-too-big',
    title: 'What was sent is bigger than this server takes in one request.',
  })
}

function hasBody({ method, headers }: NodeRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function headersOf(request: NodeRequest): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const id = request.headers['x-request-id']
  if (typeof id === 'string') headers.set('x-request-id', id)
  return headers
}

/** The request's bytes; a client that goes away ends them with an error. */
function countedBody(request: NodeRequest, limit: number): CountedBody {
  const body = new CountedBody(limit)
  request.once('close', () => {
    if (!request.complete) body.destroy(new Error('The client went away.'))
  })
  // Errors reach the handler through the web stream it reads.
  body.on('error', () => undefined)
  return request.pipe(body)
}

/** Passes bytes on and ends with an error after `limit` of them. */
class CountedBody extends Transform {
  isTooBig = false
  private taken = 0

  constructor(private readonly limit: number) {
    super()
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error?: Error | null, data?: Buffer) => void,
  ) {
    this.taken += chunk.length
    if (this.taken <= this.limit) return done(null, chunk)
    this.isTooBig = true
    done(new Error('body too big'))
  }
}
