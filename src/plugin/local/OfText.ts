import type { CollectionSlug, GlobalSlug } from 'payload'
import type { Expectation } from '../../domain/workflow/request.js'
import type { RefusalView } from '../acts/refusalView.js'
import type { WorkflowView } from '../acts/viewOf.js'
import type { ReleaseView } from '../releases/releaseView.js'

/** A governed text, and in whose name something is asked of it. */
export type OfText = (
  | { collection: CollectionSlug; id: string | number; global?: never }
  | { global: GlobalSlug; collection?: never; id?: never }
) & {
  /**
   * The person who acts, by their account; its roles are read anew. There is no acting without one:
   * the server itself approves nothing.
   */
  user: { id: string | number }
  /** In which refusals are put. @default 'en' */
  language?: 'en' | 'zh'
}

/** Done, with where the text stands now; or refused, with every reason and what should have been seen. */
export type VerbAnswer =
  | { isDone: true; workflow: WorkflowView | ReleaseView }
  | { isDone: false; refusals: RefusalView[]; current?: Expectation }
