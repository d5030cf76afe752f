/** Every verb of the workflow, in the order of the design's table. */
export const verbs = [
  'submit',
  'request-changes',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'force-publish',
  'force-schedule',
  'settle',
  'withdraw',
  'restore',
  'unpublish',
  'recall',
  'archive',
  'amend-note',
  'make-press-link',
  'revoke-press-link',
  'name-author',
] as const

export type Verb = (typeof verbs)[number]

export const isVerb = (value: unknown): value is Verb => verbs.includes(value as Verb)
