import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import type { RefusalView } from '../acts/refusalView.js'
import type { WorkflowView } from '../acts/viewOf.js'
import type { ReleaseView } from '../releases/releaseView.js'

/** What the bar shows: the workflow of a text, or that of a release with its members. */
export type BarView = Omit<WorkflowView, 'verbs'> &
  Partial<Pick<ReleaseView, 'members' | 'publicNumber' | 'title'>> & {
    verbs: { verb: OfferedVerb; allowed: boolean; refusals: RefusalView[] }[]
  }
