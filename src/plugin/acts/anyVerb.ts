import {
  courtesies,
  courtesyInputs,
  isCourtesy,
  type Courtesy,
} from '../../domain/courtesy/courtesies.js'
import { verbInputs } from '../../domain/workflow/verbInputs.js'
import { changesPublic, transitionOf } from '../../domain/workflow/transitions.js'
import { isVerb, verbs, type Verb } from '../../domain/workflow/verbs.js'

/** What the APIs offer: the verbs of the workflow, and those that decide nothing. */
export type AnyVerb = Verb | Courtesy

export const allVerbs: readonly AnyVerb[] = [...verbs, ...courtesies]

/** What each takes beside the text it is about and the expectation. */
export const allInputs = { ...verbInputs, ...courtesyInputs } as const

export const isAnyVerb = (value: unknown): value is AnyVerb => isVerb(value) || isCourtesy(value)

/** Whether a verb moves the public number. */
export const movesPublic = (verb: AnyVerb): boolean =>
  !isCourtesy(verb) && changesPublic(transitionOf(verb))
