import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'

/**
 * Payload's route for putting documents in another order by hand: it writes several texts in one
 * go, which the workflow does one at a time.
 */
export const checkReorder = (req: PayloadRequest): Refusal[] =>
  req.pathname === `${req.payload.config.routes.api}/reorder`
    ? [{ code: 'use-workflow', field: 'reorder', params: { verb: 'submit' } }]
    : []
