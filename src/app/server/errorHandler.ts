import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

import { problem } from './problem.js'

/** The last handler: logs the error with its stack, tells the caller a problem without it. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error)
    const requestId = response.getHeader('X-Request-Id')
    log[status >= 500 ? 'error' : 'info']({ requestId, path: request.path, err: error })
    if (response.headersSent) {
      response.destroy()
      return
    }
    problem(
      response,
      status >= 500
        ? {
            status,
            code: 'internal',
            title: `Something went wrong here. Request ${String(requestId)}.`,
          }
        : { status, code: 'bad-request', title: 'This request cannot be read.' },
    )
  }
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
