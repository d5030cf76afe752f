import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/

/** The caller's `X-Request-Id` when it is 8 to 64 letters, digits, dots, dashes or underscores, else a new one. */
export function requestIdOf(
  offered: string | string[] | undefined,
  makeId: () => string = randomUUID,
): string {
  return typeof offered === 'string' && WELL_FORMED.test(offered) ? offered : makeId()
}

/**
 * Gives each request an id, see `requestIdOf`. The id is echoed and stands in every line of the log.
 */
export function requestId(makeId: () => string = randomUUID): RequestHandler {
  return (request, response, next) => {
    const id = requestIdOf(request.headers['x-request-id'], makeId)
    request.headers['x-request-id'] = id
    response.setHeader('X-Request-Id', id)
    next()
  }
}
