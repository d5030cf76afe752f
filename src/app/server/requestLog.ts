import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { loggedPath } from './loggedPath.js'

type Logged = {
  readonly requestId: unknown
  readonly method: string | undefined
  /** Without its query: queries may hold tokens. */
  readonly path: string
}

/** Writes the line of a request when its answer is out. */
export function logWhenClosed(
  response: ServerResponse,
  write: (line: object) => void,
  { method, path, requestId }: Logged,
  now: () => number = () => performance.now(),
): void {
  const started = now()
  response.once('close', () => {
    write({
      requestId,
      method,
      path: loggedPath(path),
      status: response.statusCode,
      milliseconds: Math.round(now() - started),
      ...(response.writableFinished ? {} : { isAborted: true }),
    })
  })
}

/**
 * Logs each finished request: id, method, path without its query (queries may hold tokens),
 * status and milliseconds. Health checks only at level debug.
 */
export function requestLog(
  log: Logger,
  now: () => number = () => performance.now(),
): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request
    const level = path === '/healthz' || path === '/readyz' ? 'debug' : 'info'
    const requestId = response.getHeader('X-Request-Id')
    logWhenClosed(response, (line) => log[level](line), { method, path, requestId }, now)
    next()
  }
}
