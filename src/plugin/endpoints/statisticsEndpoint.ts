import type { Endpoint } from 'payload'
import { statisticsCsv } from '../../domain/statistics/statisticsCsv.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { problemOfQuestion } from '../statistics/checkQuestion.js'
import { gatherStatistics } from '../statistics/gatherStatistics.js'
import { problem } from './problem.js'
import { telling } from './telling.js'

/**
 * `GET /api/workflow/statistics?from=2026-01&to=2026-11&collection=…`: what the ledger says per
 * collection and month, for everybody of the house; as CSV to `Accept: text/csv`.
 */
export const statisticsEndpoint: Endpoint = {
  path: '/workflow/statistics',
  method: 'get',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const { searchParams } = req
    const question = {
      from: searchParams.get('from') ?? undefined,
      to: searchParams.get('to') ?? undefined,
      collections: searchParams.getAll('collection'),
    }
    const what = problemOfQuestion(req.payload, question)
    if (what !== null) return problem(req, [{ code: 'body-invalid', params: { what } }])
    const { rows, ...about } = await gatherStatistics(req, question)
    const headers = { 'Cache-Control': 'private, no-cache', Vary: 'Accept' }
    return (req.headers.get('accept') ?? '').includes('text/csv')
      ? new Response(statisticsCsv(rows), {
          headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8; header=present' },
        })
      : Response.json({ ...about, data: rows }, { headers })
  }),
}
