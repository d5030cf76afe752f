import type { VerbInput } from '../workflow/request.js'
import { verbInputs } from '../workflow/verbInputs.js'
import type { ReleaseVerb } from './releaseTransitions.js'

/** What each verb of a release takes beside the expectation. */
export const releaseVerbInputs = {
  submit: verbInputs.submit,
  approve: verbInputs.approve,
  'request-changes': verbInputs['request-changes'],
  schedule: verbInputs.schedule,
  unschedule: verbInputs.unschedule,
  publish: verbInputs.publish,
  cancel: ['reason'],
} as const satisfies Record<ReleaseVerb, readonly (keyof VerbInput)[]>
