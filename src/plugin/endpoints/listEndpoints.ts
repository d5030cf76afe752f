import type { Endpoint } from 'payload'
import { askList, debts, queue } from '../queue/index.js'
import type { List } from '../queue/askList.js'
import type { Parameter } from '../queue/readParameters.js'
import { problem } from './problem.js'
import { telling } from './telling.js'

const listEndpoint = <P extends Record<string, Parameter<unknown>>, Item>(
  path: string,
  list: List<P, Item>,
): Endpoint => ({
  path,
  method: 'get',
  handler: telling(async (req) => {
    const asked = await askList(req, list, req.searchParams)
    return 'refusals' in asked
      ? problem(req, asked.refusals)
      : Response.json(asked.found, { headers: { 'Cache-Control': 'private, no-cache' } })
  }),
})

/** Lists over all collections for people of the house: what waits for whom, and what is owed. */
export const listEndpoints: readonly Endpoint[] = [
  listEndpoint('/workflow/queue', queue),
  listEndpoint('/workflow/debts', debts),
]
