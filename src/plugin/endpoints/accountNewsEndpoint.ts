import type { Endpoint } from 'payload'
import { accountNews } from '../people/accountNews.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { problem } from './problem.js'
import { telling } from './telling.js'

/** `GET /api/workflow/accounts`: what happened to accounts lately, for people of the house. */
export const accountNewsEndpoint: Endpoint = {
  path: '/workflow/accounts',
  method: 'get',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    return Response.json(
      { data: await accountNews(req) },
      { headers: { 'Cache-Control': 'private, no-cache' } },
    )
  }),
}
