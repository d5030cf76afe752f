import type { PayloadRequest } from 'payload'
import type { AccessVerb } from '../../domain/access/accessVerbs.js'
import { refused, type Outcome } from '../acts/outcome.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import type { Subject } from '../runtime/subject.js'
import type { CheckedAccessRequest } from './checkAccessBody.js'
import { runAccessVerb } from './runAccessVerb.js'

/** A limit as it arrives by an API. */
export type AskedAccess = {
  /** Null: there is no such governed text. */
  readonly subject: Subject | null
  readonly verb: AccessVerb
  readonly read: () => CheckedAccessRequest | Promise<CheckedAccessRequest>
  readonly idempotencyKey?: string
}

/** One door for all APIs: strangers are turned away before anything is read. */
export const askAccessVerb = async (
  req: PayloadRequest,
  { idempotencyKey, read, subject, verb }: AskedAccess,
): Promise<Outcome> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return refused([stranger])
  const request = await read()
  if ('refusal' in request) return refused([request.refusal])
  if (subject === null) return refused([{ code: 'not-found' }])
  return runAccessVerb(req.payload, req, { subject, verb, ...request, idempotencyKey })
}
