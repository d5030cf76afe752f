import type { PayloadRequest } from 'payload'
import { mayEdit } from '../../domain/workflow/decideEdit.js'
import { holdsFor, type Precondition } from '../../domain/workflow/precondition.js'
import { nameReleases } from '../releases/nameReleases.js'
import { staleOf } from '../runtime/staleOf.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { readLatest } from '../runtime/versions.js'
import { readState } from '../store/heads.js'
import { refuseIf } from './refuseIf.js'

/**
 * Refuses a save that expects another text than the one that lies there, and one of a text that
 * may not be edited now. Comes after the document's lock, so that what is compared is what is
 * written over.
 */
export const checkText = async (
  req: PayloadRequest,
  subject: Subject,
  preconditions: readonly Precondition[],
): Promise<void> => {
  const key = documentKey(subject)
  const state = await readState(req, key)
  const asksForMore = preconditions.some((one) => one === 'any' || !holdsFor(one, state))
  if (asksForMore && state.sequence === 0 && (await readLatest(req, subject)) === null)
    refuseIf(req, [{ code: 'not-found' }])
  const found = await staleOf(req, key, state, preconditions)
  const refusals = [...(found === null ? [] : [found.refusal]), ...mayEdit(state)]
  refuseIf(req, await nameReleases(req, refusals), found?.stale)
}
