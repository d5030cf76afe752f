import { rateLimit } from 'express-rate-limit'
import type { RequestHandler } from 'express'

import { problem } from './problem.js'

/** Sign-ins, resets and the like that one address may try in a minute, right or wrong. */
export const signInsPerMinute = 30

/**
 * Slows down whoever tries passwords or addresses, whether the accounts exist or not; Payload locks
 * an account after five wrong passwords besides.
 */
export const signInLimit = (limit: number = signInsPerMinute): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      response.set('Retry-After', '60')
      problem(response, {
        status: 429,
        code: 'too-many-sign-ins',
        title: 'Too many sign-ins from this address. Try again in a minute.',
      })
    },
  })
