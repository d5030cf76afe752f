import { Router } from 'express'

/** What is wrong, as a sentence for the operator, or null. */
export type ReadinessCheck = () => Promise<string | null>

type HealthOptions = {
  checks: readonly ReadinessCheck[]
  /** True from the moment the server was told to stop. */
  isStopping: () => boolean
}

/**
 * `GET /healthz`: this process answers. `GET /readyz`: it can do its work, 503 with the reasons
 * otherwise, so that a balancer sends requests elsewhere.
 */
export function health({ checks, isStopping }: HealthOptions): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    const found = isStopping() ? ['The server is stopping.'] : await reasons(checks)
    response
      .set('Cache-Control', 'no-store')
      .status(found.length === 0 ? 200 : 503)
      .json(found.length === 0 ? { status: 'ready' } : { status: 'not-ready', reasons: found })
  })
  return router
}

async function reasons(checks: readonly ReadinessCheck[]): Promise<string[]> {
  const found = await Promise.all(checks.map((check) => check()))
  return found.filter((reason) => reason !== null)
}
