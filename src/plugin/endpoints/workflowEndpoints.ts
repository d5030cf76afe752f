import type { Endpoint, PayloadRequest } from 'payload'
import { Busy, DatabaseTrouble } from '../../database/errors.js'
import { isVerb } from '../../domain/workflow/verbs.js'
import { offeredVerbs } from '../acts/offeredVerbs.js'
import { runVerb, type VerbRequest } from '../acts/runVerb.js'
import { viewOf } from '../acts/viewOf.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { namesOf } from '../people/namesOf.js'
import { readCurrentText } from '../runtime/currentText.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { eventsOf } from '../store/ledger.js'
import { answer } from './answer.js'
import { problem } from './problem.js'
import { readVerbRequest } from './readVerbRequest.js'

type Find = (req: PayloadRequest) => Subject

const show =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const subject = find(req)
    const text = await readCurrentText(req, subject)
    return text === null
      ? problem(req, [{ code: 'not-found' }])
      : answer(await viewOf(req, subject, text))
  }

const listEvents =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const events = await eventsOf(req, documentKey(find(req)))
    if (events.length === 0 && (await readCurrentText(req, find(req))) === null)
      return problem(req, [{ code: 'not-found' }])
    const nameOf = await namesOf(
      req,
      events.map((event) => event.actor),
    )
    const data = events.map((event) => ({ ...event, by: nameOf(event.actor) }))
    return Response.json({ data }, { headers: { 'Cache-Control': 'private, no-cache' } })
  }

const attempt = async (req: PayloadRequest, request: VerbRequest): Promise<Response> => {
  const outcome = await runVerb(req.payload, req, request)
  return outcome.isDone ? answer(outcome.view) : problem(req, outcome.refusals, outcome.current)
}

/** A database that cannot work now is an answer like any refusal. */
const telling =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof Busy || error instanceof DatabaseTrouble)
        return problem(req, [{ code: error.code }])
      throw error
    }
  }

const doVerb =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const verb = String(req.routeParams?.verb)
    if (!isVerb(verb) || !offeredVerbs.includes(verb))
      return problem(req, [{ code: 'unknown-verb', params: { verb } }])
    const request = await readVerbRequest(req)
    if ('refusal' in request) return problem(req, [request.refusal])
    const idempotencyKey = req.headers.get('idempotency-key') ?? undefined
    return attempt(req, { subject: find(req), verb, ...request, idempotencyKey })
  }

/** The workflow routes of one governed collection or global (design section 11). */
export const workflowEndpoints = (prefix: string, find: Find): Endpoint[] => [
  { path: `${prefix}/workflow`, method: 'get', handler: telling(show(find)) },
  { path: `${prefix}/workflow/events`, method: 'get', handler: telling(listEvents(find)) },
  { path: `${prefix}/workflow/:verb`, method: 'post', handler: telling(doVerb(find)) },
]

/** DELETE archives a draft that was never public; whoever deletes need not quote what they saw. */
export const archiveOnDelete = (slug: string): Endpoint => ({
  path: '/:id',
  method: 'delete',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const subject = inCollection(slug)(req)
    return attempt(req, { subject, verb: 'archive', input: {}, expected: 'current' })
  }),
})

/** Where a collection's routes find their document. */
export const inCollection =
  (slug: string): Find =>
  (req) => ({ kind: 'collection', slug, id: String(req.routeParams?.id) })

/** Where a global's routes find it. */
export const inGlobal =
  (slug: string): Find =>
  () => ({ kind: 'global', slug })
