import type { PayloadRequest } from 'payload'
import { sentenceOf, statusOf } from '../../domain/refusals/refusals.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { refusalView } from '../acts/refusalView.js'
import { retryAfter } from '../hooks/sayDatabaseTrouble.js'

const titles: Record<number, string> = {
  400: 'The request cannot be read',
  401: 'Sign in first',
  403: 'Not for this person',
  404: 'Not there',
  409: 'Not in this state',
  412: 'The text has changed',
  422: 'Something is missing',
  428: 'Say which text you mean',
  503: 'Not now, try again',
}

/** Refusals as `application/problem+json` (RFC 9457): the first class sets the status, the body lists all. */
export const problem = (
  req: Pick<PayloadRequest, 'i18n'>,
  refusals: readonly Refusal[],
  current?: Expectation,
): Response => {
  const status = statusOf(refusals)
  const language = req.i18n?.language ?? 'en'
  const [first] = refusals
  return Response.json(
    {
      type: 'about:blank',
      title: titles[status] ?? 'Refused',
      status,
      code: first?.code,
      detail: first === undefined ? undefined : sentenceOf(first, language),
      errors: refusals.map((refusal) => refusalView(refusal, language)),
      ...(current === undefined ? {} : { current }),
    },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...(status === 503 ? { 'Retry-After': retryAfter(first?.code ?? 'busy') } : {}),
      },
    },
  )
}
