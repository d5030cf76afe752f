import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { Router } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { bridge } from './bridge.js'
import { problem } from './problem.js'
import { signInLimit } from './signInLimit.js'

/**
 * Payload's REST API at `/api` and GraphQL at `/api/graphql`, without Next in between.
 * `first-register` is closed: on an empty database it would let anybody take any role.
 * @param origin the public address, scheme to port
 * @param onWrite told before the answer to any request goes out that may have written
 */
export function api(config: SanitizedConfig, origin: string, onWrite: () => void): Router {
  const router = Router({ caseSensitive: false, strict: false })
  router.all('/api/:collection/first-register', (_request, response) => {
    problem(response, {
      status: 403,
      code: 'first-register-closed',
      title: 'The first administrator is made when the server starts, not here.',
    })
  })
  router.post(
    ['login', 'forgot-password', 'reset-password', 'unlock'].map((name) => `/api/users/${name}`),
    signInLimit(),
  )
  const telling =
    (answer: (request: Request) => Promise<Response>) =>
    async (request: Request): Promise<Response> => {
      try {
        return await answer(request)
      } finally {
        if (request.method !== 'GET') onWrite()
      }
    }
  router.post('/api/graphql', bridge(telling(GRAPHQL_POST(config)), { origin }))
  router.all(
    ['/api', '/api/{*path}'],
    bridge(
      telling((request) => handleEndpoints({ config, request })),
      { origin },
    ),
  )
  return router
}
