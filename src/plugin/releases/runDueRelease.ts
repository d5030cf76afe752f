import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import {
  asScheduled,
  decideDueRelease,
  isReleaseDue,
  scheduleOf,
} from '../../domain/release/decideDueRelease.js'
import type { ReleaseMember } from '../../domain/release/decideMember.js'
import { dueConditions } from '../../domain/workflow/decideDue.js'
import { lookUp } from '../acts/gatherFacts.js'
import { runtimeOf } from '../runtime/runtime.js'
import { waitsOnly, type DueOutcome } from '../schedule/dueOutcome.js'
import { publicHeadKey } from '../store/heads.js'
import { nextPublic } from '../store/ledger.js'
import { carryOutRelease } from './carryOutRelease.js'
import { inReleaseTransaction } from './inReleaseTransaction.js'
import { asMember, withoutEachOther } from './memberFacts.js'
import {
  documentsOf,
  readMembers,
  readRelease,
  type CurrentRelease,
  type MemberText,
} from './readRelease.js'

/** What has to be known of each member at the instant, as if it were scheduled by itself. */
const withDueFacts = async (
  req: PayloadRequest,
  release: CurrentRelease,
  members: readonly MemberText[],
): Promise<ReleaseMember[]> => {
  const schedule = scheduleOf(release.state)
  if (schedule === null) return []
  const ofOthers = withoutEachOther(req, members)
  const found: ReleaseMember[] = []
  for (const member of members) {
    const { subject } = member
    const text = { ...member.text, state: asScheduled(release, member.text.state) }
    const facts = await lookUp(req, { subject, text, conditions: dueConditions(schedule) })
    found.push(asMember(member, { ...facts, references: ofOthers(facts.references) }))
  }
  return found
}

const act = async (
  req: PayloadRequest,
  id: string,
  isComing: (document: string) => boolean,
): Promise<DueOutcome> => {
  const release = await readRelease(req, id)
  const clock = runtimeOf(req.payload).now()
  if (release === null || !isReleaseDue(release.state, clock)) return { kind: 'nothing' }
  // Public time never runs backwards, and everything an act writes bears one instant.
  const now = (await nextPublic(req, clock)).at
  const members = await readMembers(req, documentsOf(release))
  const decision = decideDueRelease(release, await withDueFacts(req, release, members), now)
  if (decision === null) return { kind: 'nothing' }
  if (waitsOnly(decision.refusals, isComing)) return { kind: 'waits' }
  const { event } = await carryOutRelease(req, release, members, {
    event: decision.event,
    members: decision.members.map(({ document, event: one }) => ({ document, events: [one] })),
  })
  return { kind: decision.refusals.length === 0 ? 'published' : 'failed', event }
}

/** Does what has come due for one release, like `runDue` for a text: all its texts go out, or none. */
export const runDueRelease = (
  payload: Payload,
  id: string,
  isComing: (document: string) => boolean,
): Promise<DueOutcome> =>
  inReleaseTransaction(
    payload,
    { id, first: [publicHeadKey], makeReq: () => createLocalReq({}, payload) },
    (req) => act(req, id, isComing),
  )
