import type { Endpoint } from 'payload'
import { askDue } from '../schedule/askDue.js'
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
    const asked = await askDue(req, req.searchParams.getAll('state'))
    return 'refusals' in asked
      ? problem(req, asked.refusals)
      : Response.json({ data: asked.found }, { headers: { 'Cache-Control': 'private, no-cache' } })
  }),
}
