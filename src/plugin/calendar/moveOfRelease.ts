import type { PayloadRequest } from 'payload'
import { decideRelease } from '../../domain/release/decideRelease.js'
import { hiddenMembers } from '../releases/hiddenMembers.js'
import { withFacts } from '../releases/memberFacts.js'
import { documentsOf, readMembers, readRelease, releaseAuthors } from '../releases/readRelease.js'
import { missingMembers } from '../releases/releaseView.js'
import { runtimeOf } from '../runtime/runtime.js'
import type { AskedMove, MoveAnswer } from './moveOfText.js'

/** The same of a release. */
export const moveOfRelease = async (
  req: PayloadRequest,
  id: string,
  { actor, expected, input }: AskedMove,
): Promise<MoveAnswer> => {
  const release = await readRelease(req, id)
  if (release === null) return { refusals: [{ code: 'not-found' }] }
  const { fingerprint, schedule, sequence } = release.state
  const current = { sequence, fingerprint }
  const members = await readMembers(req, documentsOf(release))
  const hidden = hiddenMembers(members, actor)
  if (hidden.length > 0) return { refusals: hidden, current }
  const free =
    schedule === null
      ? release
      : { ...release, state: { ...release.state, state: 'approved' as const, schedule: null } }
  const decision = decideRelease(
    free,
    await withFacts(req, members, 'schedule', { actor, input }),
    'schedule',
    {
      actor,
      authors: releaseAuthors(req.payload),
      expected,
      input,
      now: runtimeOf(req.payload).now(),
    },
  )
  const refused = decision.isAllowed ? [] : decision.refusals
  return { refusals: [...refused, ...missingMembers(release, members)], current }
}
