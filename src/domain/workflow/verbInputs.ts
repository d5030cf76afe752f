import type { VerbInput } from './request.js'
import type { Verb } from './verbs.js'

/** What each verb takes beside the text it is about and the expectation. */
export const verbInputs = {
  submit: ['changeNote', 'kind'],
  'request-changes': ['comment'],
  approve: ['comment', 'stage', 'group'],
  publish: ['evenInBlackout'],
  schedule: ['at', 'timeZone'],
  unschedule: [],
  'force-publish': ['reason', 'changeNote', 'kind', 'at', 'timeZone', 'evenInBlackout'],
  'force-schedule': ['reason', 'changeNote', 'kind', 'at', 'timeZone', 'dueAt'],
  settle: ['comment'],
  withdraw: ['reason'],
  restore: [],
  unpublish: ['reason', 'redirectTo', 'evenIfReferred'],
  recall: ['comment'],
  archive: [],
  'amend-note': ['amends', 'changeNote', 'reason'],
  'make-press-link': ['recipient', 'at', 'timeZone'],
  'revoke-press-link': ['link', 'comment'],
  'name-author': ['author', 'reason'],
} as const satisfies Record<Verb, readonly (keyof VerbInput)[]>
