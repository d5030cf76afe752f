import type { Endpoint as Route, PayloadRequest } from 'payload'
import * as z from 'zod'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { deliveryStates } from '../../domain/webhooks/deliveryStates.js'
import { problem } from '../endpoints/problem.js'
import { telling } from '../endpoints/telling.js'
import { isAdministrator } from '../people/isAdministrator.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { removeOldSecrets, rotateSecret } from './changeSecrets.js'
import { dismissDeliveries } from './dismissDeliveries.js'
import { listDeliveries } from './listDeliveries.js'
import { replayDeliveries } from './replayDeliveries.js'

const refusalFor = async (req: PayloadRequest): Promise<Refusal | null> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null || isAdministrator(req)) return stranger
  return { code: 'role-missing', params: { roles: 'administrator' } }
}

const wrong = (what: string): Refusal => ({ code: 'body-invalid', params: { what } })
const never = { 'Cache-Control': 'no-store' }

/** A route for administrators. */
const route = (
  method: 'get' | 'post',
  path: string,
  handler: (req: PayloadRequest) => Promise<Response>,
): Route => ({
  path: `/workflow/webhooks${path}`,
  method,
  handler: telling(async (req) => {
    const refusal = await refusalFor(req)
    return refusal === null ? handler(req) : problem(req, [refusal])
  }),
})

const listQuestion = z.strictObject({
  state: z.enum(deliveryStates).optional(),
  endpoint: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
})

const replayQuestion = z
  .strictObject({
    ids: z.array(z.string().max(100)).max(500).optional(),
    endpoint: z.string().max(100).optional(),
  })
  .refine(({ ids, endpoint }) => ids !== undefined || endpoint !== undefined)

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return JSON.parse((await req.text?.()) ?? '')
  } catch {
    return undefined
  }
}

const ofOne = (
  name: string,
  act: (req: PayloadRequest, id: string) => Promise<object | null>,
): Route =>
  route('post', `/:id/${name}`, async (req) => {
    const found = await act(req, String(req.routeParams?.id))
    return found === null
      ? problem(req, [{ code: 'not-found' }])
      : Response.json(found, { headers: never })
  })

/**
 * What administrators do beside the form of an endpoint: read what was sent and what came of it, send
 * it again, and change secrets.
 */
export const webhookEndpoints: readonly Route[] = [
  route('get', '/deliveries', async (req) => {
    const asked = listQuestion.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success)
      return problem(req, [
        wrong(`state is one of ${deliveryStates.join(', ')}, limit 1 to 500, endpoint an id`),
      ])
    const { state, ...rest } = asked.data
    const data = await listDeliveries(req, { ...rest, ...(state && { states: [state] }) })
    return Response.json({ data }, { headers: { 'Cache-Control': 'private, no-cache' } })
  }),
  route('post', '/deliveries/replay', async (req) => {
    const asked = replayQuestion.safeParse(await bodyOf(req))
    if (!asked.success)
      return problem(req, [wrong('send { ids } of deliveries, or { endpoint } for its dead ones')])
    const replayed = await replayDeliveries(req.payload, asked.data)
    return Response.json({ replayed }, { headers: never })
  }),
  route('post', '/deliveries/dismiss', async (req) => {
    const asked = replayQuestion.safeParse(await bodyOf(req))
    if (!asked.success)
      return problem(req, [wrong('send { ids } of dead deliveries, or { endpoint } for all its')])
    const dismissed = await dismissDeliveries(req.payload, asked.data)
    return Response.json({ dismissed }, { headers: never })
  }),
  ofOne('rotate-secret', async ({ payload }, id) => {
    const secret = await rotateSecret(payload, id)
    return secret === null ? null : { secret }
  }),
  ofOne('remove-old-secrets', async ({ payload }, id) => {
    const removed = await removeOldSecrets(payload, id)
    return removed === null ? null : { removed }
  }),
]
