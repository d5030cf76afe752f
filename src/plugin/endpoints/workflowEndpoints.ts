import type { Endpoint, PayloadRequest } from 'payload'
import { isAccessVerb } from '../../domain/access/accessVerbs.js'
import { askAccessVerb } from '../limits/askAccessVerb.js'
import { checkAccessBody } from '../limits/checkAccessBody.js'
import { askVerb } from '../acts/askVerb.js'
import { lookAtEvents, lookAtEvidence, lookAtWorkflow } from '../acts/lookAt.js'
import type { Outcome } from '../acts/outcome.js'
import type { Subject } from '../runtime/subject.js'
import { answer } from './answer.js'
import { problem } from './problem.js'
import { readBodyWith, readVerbRequest } from './readVerbRequest.js'
import { telling } from './telling.js'

type Find = (req: PayloadRequest) => Subject

const show =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> => {
    const looked = await lookAtWorkflow(req, find(req))
    return 'refusal' in looked ? problem(req, [looked.refusal]) : answer(looked.found)
  }

const listEvents =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> => {
    const looked = await lookAtEvents(req, find(req))
    return 'refusal' in looked
      ? problem(req, [looked.refusal])
      : Response.json({ data: looked.found }, { headers: { 'Cache-Control': 'private, no-cache' } })
  }

const giveEvidence =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> => {
    const looked = await lookAtEvidence(req, find(req))
    return 'refusal' in looked
      ? problem(req, [looked.refusal])
      : Response.json(looked.found, { headers: { 'Cache-Control': 'private, no-cache' } })
  }

const told = (req: PayloadRequest, outcome: Outcome): Response =>
  outcome.isDone ? answer(outcome.view) : problem(req, outcome.refusals, outcome.current)

const askedVerb = (req: PayloadRequest, subject: Subject): Promise<Outcome> => {
  const verb = String(req.routeParams?.verb)
  const idempotencyKey = req.headers.get('idempotency-key') ?? undefined
  return isAccessVerb(verb)
    ? askAccessVerb(req, {
        subject,
        verb,
        read: () => readBodyWith(req, checkAccessBody),
        idempotencyKey,
      })
    : askVerb(req, { subject, verb, read: () => readVerbRequest(req), idempotencyKey })
}

const doVerb =
  (find: Find) =>
  async (req: PayloadRequest): Promise<Response> =>
    told(req, await askedVerb(req, find(req)))

/** The workflow routes of one governed collection or global (design section 11). */
export const workflowEndpoints = (prefix: string, find: Find): Endpoint[] => [
  { path: `${prefix}/workflow`, method: 'get', handler: telling(show(find)) },
  { path: `${prefix}/workflow/events`, method: 'get', handler: telling(listEvents(find)) },
  { path: `${prefix}/workflow/evidence`, method: 'get', handler: telling(giveEvidence(find)) },
  { path: `${prefix}/workflow/:verb`, method: 'post', handler: telling(doVerb(find)) },
]

/** DELETE archives a draft that was never public; whoever deletes need not quote what they saw. */
export const archiveOnDelete = (slug: string): Endpoint => ({
  path: '/:id',
  method: 'delete',
  handler: telling(async (req) =>
    told(
      req,
      await askVerb(req, {
        subject: inCollection(slug)(req),
        verb: 'archive',
        read: () => ({ input: {}, expected: 'current' }),
      }),
    ),
  ),
})

/**
 * DELETE gives up a release that was never handed in. Once it was, people have looked at it: then it
 * is cancelled by the verb, with what was seen.
 */
export const cancelOnDelete = (slug: string): Endpoint => ({
  path: '/:id',
  method: 'delete',
  handler: telling(async (req) => {
    const find = inCollection(slug)
    const looked = await lookAtEvents(req, find(req))
    if ('found' in looked && looked.found.some(({ type }) => type === 'submitted'))
      return problem(req, [{ code: 'use-workflow', params: { verb: 'cancel' } }])
    return told(
      req,
      await askVerb(req, {
        subject: find(req),
        verb: 'cancel',
        read: () => ({ input: {}, expected: 'current' }),
      }),
    )
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
