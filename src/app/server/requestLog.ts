import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** Paths whose last part is a credential; only what stands before it is logged. */
const WITH_CREDENTIAL = /^(\/admin\/reset|\/api\/users\/verify|\/admin\/users\/verify|\/press)\/.+/

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
    const path = request.path.replace(WITH_CREDENTIAL, '$1/…')
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
