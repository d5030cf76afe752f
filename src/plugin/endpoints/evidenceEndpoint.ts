import type { Endpoint } from 'payload'
import { lookAtEvidence } from '../acts/lookAt.js'
import { problem } from './problem.js'
import { telling } from './telling.js'
import type { Find } from './workflowEndpoints.js'

/**
 * `GET …/workflow/evidence` of a governed text or a release: what was public, who decided it and the proof, for
 * everybody of the house.
 */
export const evidenceEndpoint = (prefix: string, find: Find): Endpoint => ({
  path: `${prefix}/workflow/evidence`,
  method: 'get',
  handler: telling(async (req) => {
    const looked = await lookAtEvidence(req, find(req))
    return 'refusal' in looked
      ? problem(req, [looked.refusal])
      : Response.json(looked.found, { headers: { 'Cache-Control': 'private, no-cache' } })
  }),
})
