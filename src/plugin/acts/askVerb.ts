import type { PayloadRequest } from 'payload'
import { isReleaseVerb } from '../../domain/release/releaseTransitions.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { runReleaseVerb } from '../releases/runReleaseVerb.js'
import { isRelease, type Subject } from '../runtime/subject.js'
import { isAnyVerb } from './anyVerb.js'
import type { CheckedRequest } from './checkVerbBody.js'
import { refused, type Outcome } from './outcome.js'
import { runVerb } from './runVerb.js'

/** A verb as it arrives by an API, before anybody looked at what came with it. */
export type AskedVerb = {
  /** Null: there is no such governed text. */
  readonly subject: Subject | null
  readonly verb: string
  readonly read: () => CheckedRequest | Promise<CheckedRequest>
  readonly idempotencyKey?: string
}

/** One door for all APIs: strangers are turned away before anything is read, then the verb is run. */
export const askVerb = async (
  req: PayloadRequest,
  { subject, verb, read, idempotencyKey }: AskedVerb,
): Promise<Outcome> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return refused([stranger])
  const unknown = refused([{ code: 'unknown-verb', params: { verb } }])
  if (!isAnyVerb(verb) && !isReleaseVerb(verb)) return unknown
  const request = await read()
  if ('refusal' in request) return refused([request.refusal])
  if (subject === null) return refused([{ code: 'not-found' }])
  const { payload } = req
  if (isRelease(subject))
    return isReleaseVerb(verb)
      ? runReleaseVerb(payload, req, { id: subject.id, verb, ...request, idempotencyKey })
      : unknown
  return isAnyVerb(verb)
    ? runVerb(payload, req, { subject, verb, ...request, idempotencyKey })
    : unknown
}
