import { verbs, type Verb } from '../../domain/workflow/verbs.js'

/** The verbs people can use, by whichever API: all of the table. */
export const offeredVerbs: readonly Verb[] = verbs
