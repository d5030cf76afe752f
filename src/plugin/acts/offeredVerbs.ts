import { verbs, type Verb } from '../../domain/workflow/verbs.js'

/**
 * The verbs people can use. The table knows `schedule` and `unschedule` too, but nothing publishes
 * when a schedule comes due yet: a text nobody publishes must not be promised for a time.
 */
export const offeredVerbs: readonly Verb[] = verbs.filter(
  (verb) => verb !== 'schedule' && verb !== 'unschedule',
)
