import type { PayloadRequest } from 'payload'
import { failureOf } from '../schedule/failureOf.js'
import { refusalView, type RefusalView } from './refusalView.js'

/** Why a plan failed, as the APIs show it. */
export type FailureView = {
  at: string
  timeZone: string
  failedAt: string
  refusals: RefusalView[]
}

/** Of whatever stands at failed: when it was meant to go out, when it failed, and why. */
export const failureView = async (
  req: PayloadRequest,
  key: string,
  standing: string,
  language: string,
): Promise<FailureView | null> => {
  if (standing !== 'failed-to-publish') return null
  const failure = await failureOf(req, key)
  if (failure === null) return null
  const { at, timeZone, failedAt } = failure
  const refusals = failure.refusals.map((refusal) => refusalView(refusal, language))
  return { at, timeZone, failedAt, refusals }
}
