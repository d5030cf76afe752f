import type { Endpoint } from 'payload'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { dueStates, listDue } from '../schedule/listDue.js'
import { problem } from './problem.js'
import { telling } from './telling.js'

/**
 * `GET /api/workflow/due`: the planned publications that are coming, late or failed, for everybody
 * of the house. `?state=late` names one of the three; without it all are listed.
 */
export const dueEndpoint: Endpoint = {
  path: '/workflow/due',
  method: 'get',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const asked = req.searchParams.getAll('state')
    const states = dueStates.filter((state) => asked.length === 0 || asked.includes(state))
    if (states.length < asked.length)
      return problem(req, [
        { code: 'body-invalid', params: { what: `state is one of ${dueStates.join(', ')}` } },
      ])
    return Response.json(
      { data: await listDue(req, states) },
      { headers: { 'Cache-Control': 'private, no-cache' } },
    )
  }),
}
