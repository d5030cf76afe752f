import { tagOf } from '../../domain/workflow/tag.js'
import type { ReleaseView } from '../releases/releaseView.js'
import type { WorkflowView } from '../acts/viewOf.js'

/** A workflow as the answer to a GET or a verb. */
export const answer = (view: WorkflowView | ReleaseView): Response =>
  Response.json(view, {
    headers: { ETag: tagOf(view), 'Cache-Control': 'private, no-cache' },
  })
