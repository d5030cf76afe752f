import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation } from '../../domain/workflow/request.js'
import type { ReleaseView } from '../releases/releaseView.js'
import type { WorkflowView } from './viewOf.js'

/** What came of a verb: done, with where things stand now; or refused, with every reason. */
export type OutcomeOf<View> =
  | { readonly isDone: true; readonly view: View }
  | {
      readonly isDone: false
      readonly refusals: readonly Refusal[]
      /** What the person should have seen. */
      readonly current?: Expectation
    }

/** What came of a verb about a text or a release. */
export type Outcome<View = WorkflowView | ReleaseView> = OutcomeOf<View>

/** An outcome that says no. */
export const refused = (
  refusals: readonly Refusal[],
  current?: Expectation,
): Outcome & { readonly isDone: false } => ({
  isDone: false,
  refusals,
  ...(current === undefined ? {} : { current }),
})
