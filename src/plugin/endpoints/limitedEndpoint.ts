import type { Endpoint } from 'payload'
import { listLimited } from '../limits/listLimited.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { problem } from './problem.js'
import { telling } from './telling.js'

/** `GET /api/workflow/limited`: texts that not everybody of the house sees, without their words. */
export const limitedEndpoint: Endpoint = {
  path: '/workflow/limited',
  method: 'get',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    return Response.json(
      { data: await listLimited(req) },
      { headers: { 'Cache-Control': 'private, no-cache' } },
    )
  }),
}
