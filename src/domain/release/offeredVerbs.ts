import { courtesies, courtesyInputs, type Courtesy } from '../courtesy/courtesies.js'
import { verbInputs } from '../workflow/verbInputs.js'
import { verbs, type Verb } from '../workflow/verbs.js'
import type { ReleaseVerb } from './releaseTransitions.js'
import { releaseVerbInputs } from './releaseVerbInputs.js'

/** Every verb that an API offers: those of texts, and those that only releases have. */
export type OfferedVerb = Verb | Courtesy | ReleaseVerb

export const offeredVerbs: readonly OfferedVerb[] = [...verbs, ...courtesies, 'cancel']

/** What each of them takes; a verb of both takes the same of both. */
export const offeredInputs = { ...releaseVerbInputs, ...verbInputs, ...courtesyInputs } as const
