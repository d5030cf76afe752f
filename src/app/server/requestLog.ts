import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { loggedPath } from './loggedPath.js'

/**
 * Logs each finished request: id, method, path without its query (queries may hold tokens),
 * status and milliseconds. Health checks only at level debug.
 */
export function requestLog(
  log: Logger,
  now: () => number = () => performance.now(),
): RequestHandler {
  return (request, response, next) => {
    const started = now()
    const { method } = request
    const path = loggedPath(request.path)
    const level = path === '/healthz' || path === '/readyz' ? 'debug' : 'info'
    response.once('close', () => {
      log[level]({
        requestId: response.getHeader('X-Request-Id'),
        method,
        path,
        status: response.statusCode,
        milliseconds: Math.round(now() - started),
        ...(response.writableFinished ? {} : { isAborted: true }),
      })
    })
    next()
  }
}
