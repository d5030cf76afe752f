import type { Endpoint } from 'payload'
import { checkVerbBody } from '../acts/checkVerbBody.js'
import { askMove, type MoveRequest } from '../calendar/askMove.js'
import { problem } from './problem.js'
import { readBodyWith } from './readVerbRequest.js'
import { telling } from './telling.js'

/** The body of `schedule`, and beside it the key of the text or release. */
const readMove = (body: unknown, ifMatch: string | null): MoveRequest => {
  const { document, ...rest } = Object(body) as { document?: unknown }
  return typeof document === 'string'
    ? { document, request: checkVerbBody(rest, ifMatch) }
    : {
        document: '',
        request: { refusal: { code: 'body-invalid', params: { what: 'document: not a text' } } },
      }
}

/**
 * `POST /api/workflow/can-move`: whether what is scheduled could go out at another time instead; 200
 * if it could, otherwise what `schedule` would answer. Nothing is changed.
 */
export const canMoveEndpoint: Endpoint = {
  path: '/workflow/can-move',
  method: 'post',
  handler: telling(async (req) => {
    const { current, refusals } = await askMove(req, async () => {
      const read = await readBodyWith(req, readMove)
      return 'refusal' in read ? { document: '', request: read } : read
    })
    return refusals.length > 0
      ? problem(req, refusals, current)
      : Response.json({ canMove: true }, { headers: { 'Cache-Control': 'no-store' } })
  }),
}
