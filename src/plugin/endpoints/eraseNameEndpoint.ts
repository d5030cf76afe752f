import type { Endpoint, PayloadRequest } from 'payload'
import { eraseName } from '../people/eraseName.js'
import { isAdministrator } from '../people/isAdministrator.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { problem } from './problem.js'
import { telling } from './telling.js'

/** The reason in the body; undefined where there is no such body. */
const readReason = async (req: PayloadRequest): Promise<string | undefined> => {
  try {
    const body: unknown = JSON.parse((await req.text?.()) ?? '')
    if (typeof body !== 'object' || body === null || Object.keys(body).join() !== 'reason')
      return undefined
    const { reason } = body as { reason: unknown }
    return typeof reason === 'string' ? reason : undefined
  } catch {
    return undefined
  }
}

/**
 * `POST /api/workflow/people/{digest}/erase-name` with `{ reason }`, for administrators: nobody can
 * tell any more who this person of the record was. What is refused may be asked again; what is done
 * answers 409 to the second request.
 */
export const eraseNameEndpoint: Endpoint = {
  path: '/workflow/people/:id/erase-name',
  method: 'post',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    if (!isAdministrator(req))
      return problem(req, [{ code: 'role-missing', params: { roles: 'administrator' } }])
    const reason = await readReason(req)
    if (reason === undefined)
      return problem(req, [{ code: 'body-invalid', params: { what: 'send { reason } as text' } }])
    const digest = String(req.routeParams?.id)
    const erased = await eraseName(req.payload, req, { digest, reason })
    return erased.isDone
      ? Response.json({ digest }, { headers: { 'Cache-Control': 'no-store' } })
      : problem(req, erased.refusals)
  }),
}
