import type { PayloadRequest } from 'payload'
import { isAccountVerb } from '../../domain/people/accountVerbs.js'
import type { CheckedAccountRequest } from './checkAccountBody.js'
import { strangerRefusal } from './isOfTheHouse.js'
import { runAccountVerb, type AccountOutcome } from './runAccountVerb.js'

/** A verb about an account as it arrives by an API. */
export type AskedAccountVerb = {
  readonly id: string
  readonly verb: string
  readonly read: () => CheckedAccountRequest | Promise<CheckedAccountRequest>
  readonly idempotencyKey?: string
}

/** One door for all APIs: strangers are turned away before anything is read. */
export const askAccountVerb = async (
  req: PayloadRequest,
  { id, verb, read, idempotencyKey }: AskedAccountVerb,
): Promise<AccountOutcome> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { isDone: false, refusals: [stranger] }
  if (!isAccountVerb(verb))
    return { isDone: false, refusals: [{ code: 'unknown-verb', params: { verb } }] }
  const request = await read()
  if ('refusal' in request) return { isDone: false, refusals: [request.refusal] }
  return runAccountVerb(req.payload, req, { id, verb, ...request, idempotencyKey })
}
