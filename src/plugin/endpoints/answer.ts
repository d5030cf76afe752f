import type { WorkflowView } from '../acts/viewOf.js'

/** The ETag of a workflow: what `If-Match` and `expected` quote. */
export const workflowTag = (view: WorkflowView): string =>
  `"${view.sequence}-${view.fingerprint ?? ''}"`

/** A workflow as the answer to a GET or a verb. */
export const answer = (view: WorkflowView): Response =>
  Response.json(view, {
    headers: { ETag: workflowTag(view), 'Cache-Control': 'private, no-cache' },
  })
