import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { Refused } from '../runtime/refused.js'
import type { Stale } from '../runtime/staleOf.js'

/** Throws the refusals in the reader's language; none: goes on. */
export const refuseIf = (
  req: PayloadRequest,
  refusals: readonly Refusal[],
  stale?: Stale,
): void => {
  if (refusals.length > 0) throw new Refused(refusals, req.i18n?.language, stale)
}
