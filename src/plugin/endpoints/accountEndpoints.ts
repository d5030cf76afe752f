import type { Endpoint, PayloadRequest } from 'payload'
import { tagOf } from '../../domain/workflow/tag.js'
import { askAccountVerb } from '../people/askAccountVerb.js'
import type { AccountView } from '../people/accountView.js'
import { checkAccountBody } from '../people/checkAccountBody.js'
import { lookAtAccount, lookAtAccountEvents } from '../people/lookAtAccount.js'
import { problem } from './problem.js'
import { readBodyWith } from './readVerbRequest.js'
import { telling } from './telling.js'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

const notShared = { 'Cache-Control': 'private, no-cache' }

const answer = (view: AccountView): Response =>
  Response.json(view, {
    headers: { ...notShared, ETag: tagOf({ sequence: view.sequence, fingerprint: null }) },
  })

/**
 * `GET /api/users/{id}/workflow`, its `/events`, and `POST …/workflow/{verb}`: the roles of an account,
 * what happened to it, and roles that need two administrators.
 */
export const accountEndpoints: Endpoint[] = [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: telling(async (req) => {
      const looked = await lookAtAccount(req, idOf(req))
      return 'refusal' in looked ? problem(req, [looked.refusal]) : answer(looked.found)
    }),
  },
  {
    path: '/:id/workflow/events',
    method: 'get',
    handler: telling(async (req) => {
      const looked = await lookAtAccountEvents(req, idOf(req))
      return 'refusal' in looked
        ? problem(req, [looked.refusal])
        : Response.json({ data: looked.found }, { headers: notShared })
    }),
  },
  {
    path: '/:id/workflow/:verb',
    method: 'post',
    handler: telling(async (req) => {
      const outcome = await askAccountVerb(req, {
        id: idOf(req),
        verb: String(req.routeParams?.verb),
        read: () => readBodyWith(req, checkAccountBody),
        idempotencyKey: req.headers.get('idempotency-key') ?? undefined,
      })
      return outcome.isDone ? answer(outcome.view) : problem(req, outcome.refusals, outcome.current)
    }),
  },
]
