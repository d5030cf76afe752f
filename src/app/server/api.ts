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
 */
export function api(config: SanitizedConfig, origin: string): Router {
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
  router.post('/api/graphql', bridge(GRAPHQL_POST(config), { origin }))
  router.all(
    ['/api', '/api/{*path}'],
    bridge((request) => handleEndpoints({ config, request }), { origin }),
  )
  return router
}
