import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

import { loggedPath } from './loggedPath.js'
import { problem, type Problem } from './problem.js'
import { unavailablePage } from './unavailablePage.js'

/** Seconds after which it is worth trying again (RFC 9110, 10.2.3). */
const retryAfter = '5'

/** The last handler: logs the error with its stack, tells the caller a problem without it. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error)
    const requestId = response.getHeader('X-Request-Id')
    log[status >= 500 ? 'error' : 'info']({ requestId, path: loggedPath(request.path), err: error })
    if (response.headersSent) {
      response.destroy()
      return
    }
    if (status === 503) {
      if (request.accepts(['json', 'html']) === 'html') return unavailablePage(request, response)
      response.setHeader('Retry-After', retryAfter)
    }
    problem(response, { status, ...wordsFor(status, error, String(requestId)) })
  }
}

function wordsFor(status: number, error: unknown, requestId: string): Omit<Problem, 'status'> {
  if (status < 500) return { code: 'bad-request', title: 'This request cannot be read.' }
  if (status === 503) {
    const code: unknown = Reflect.get(Object(error), 'code')
    return {
      code: typeof code === 'string' ? code : 'unavailable',
      title: 'This cannot be answered just now; try again in a moment.',
    }
  }
  return { code: 'internal', title: `Something went wrong here. Request ${requestId}.` }
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
