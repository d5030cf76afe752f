import type { PayloadRequest } from 'payload'
import type { ReleaseState } from '../../domain/release/releaseState.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { rulesOf } from '../runtime/runtime.js'
import { isReleaseKey, subjectOf } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'

/** A text or release that is to go out, or failed to. */
export type Standing = { readonly document: string } & (
  | { readonly kind: 'text'; readonly state: DocumentState }
  | { readonly kind: 'release'; readonly state: ReleaseState }
)

/** Everything that is scheduled or has failed and was not seen to since, in one query. */
export const readStanding = async (req: PayloadRequest): Promise<Standing[]> => {
  const rows = await findRows<{ key: string; state?: string | null }>(
    req,
    machinery.heads,
    { workingState: { in: ['scheduled', 'failed-to-publish'] } },
    { select: ['key', 'state'] },
  )
  return rows.flatMap(({ key, state }): Standing[] => {
    if (!state) return []
    if (isReleaseKey(key))
      return [{ document: key, kind: 'release', state: JSON.parse(state) as ReleaseState }]
    return rulesOf(req.payload, subjectOf(key)) === null
      ? []
      : [{ document: key, kind: 'text', state: JSON.parse(state) as DocumentState }]
  })
}
