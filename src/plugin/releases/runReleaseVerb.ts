import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { CheckReport } from '../../domain/checks/checkReport.js'
import { hashOf } from '../../domain/fingerprint/hash.js'
import { decideRelease } from '../../domain/release/decideRelease.js'
import { releaseTransitionOf, type ReleaseVerb } from '../../domain/release/releaseTransitions.js'
import type { Expectation, VerbInput } from '../../domain/workflow/request.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { refused, type Outcome } from '../acts/outcome.js'
import { recallAnswer, rememberAnswer, requestKey } from '../acts/requests.js'
import { actorOf } from '../people/personOf.js'
import { checkBefore } from '../checks/checkReports.js'
import { runtimeOf } from '../runtime/runtime.js'
import { endChangedReview } from '../stages/endChangedReview.js'
import { publicHeadKey } from '../store/heads.js'
import { nextPublic } from '../store/ledger.js'
import { carryOutRelease } from './carryOutRelease.js'
import { hiddenMembers } from './hiddenMembers.js'
import { inReleaseTransaction } from './inReleaseTransaction.js'
import { withFacts, type MemberReports } from './memberFacts.js'
import { nameReleases } from './nameReleases.js'
import {
  documentsOf,
  readMembers,
  readRelease,
  releaseAuthors,
  type MemberText,
} from './readRelease.js'
import { missingMembers, releaseViewOf } from './releaseView.js'

export type ReleaseVerbRequest = {
  readonly id: string
  readonly verb: ReleaseVerb
  readonly input: VerbInput
  /** What the person saw; null if they did not say. `current`: whatever lies there (DELETE alone). */
  readonly expected: Expectation | null | 'current'
  /** Sent again with the same key, a request gets the answer it got. */
  readonly idempotencyKey?: string
}

/** Members whose review was begun under other rules go back to draft; the release holds them still. */
const endChangedReviews = async (
  req: PayloadRequest,
  members: readonly MemberText[],
): Promise<Refusal[]> => {
  const ended: Refusal[] = []
  for (const { subject, text } of members)
    if ((await endChangedReview(req, { subject, text })) !== null)
      ended.push({ code: 'rules-changed', document: text.key })
  return ended
}

/** The checks of all members, asked before the act: they may be slow. */
const checkMembers = async (
  origin: Pick<PayloadRequest, 'headers' | 'i18n' | 'payload' | 'user'>,
  { id, verb }: ReleaseVerbRequest,
): Promise<MemberReports> => {
  if (releaseTransitionOf(verb).member !== 'submit') return new Map()
  const req = await createLocalReq({}, origin.payload)
  const release = await readRelease(req, id)
  const reports = new Map<string, CheckReport | null>()
  for (const { subject, text } of release === null
    ? []
    : await readMembers(req, documentsOf(release)))
    reports.set(text.key, await checkBefore(origin, subject))
  return reports
}

/** The act itself, inside its transaction: read, decide about all members, write, all with `req`. */
const act = async (
  req: PayloadRequest,
  request: ReleaseVerbRequest,
  reports: MemberReports,
): Promise<Outcome> => {
  const { id, verb, input } = request
  const actor = await actorOf(req)
  if (actor === null) return refused([{ code: 'signed-out' }])
  const release = await readRelease(req, id)
  if (release === null) return refused([{ code: 'not-found' }])
  const asked = hashOf({ document: release.key, verb, input: { ...input } })
  const remembered = await recallAnswer(req, actor, request.idempotencyKey, asked)
  if (remembered !== null) return remembered

  const members = await readMembers(req, documentsOf(release))
  // Public time never runs backwards, and everything an act writes bears one instant.
  const clock = runtimeOf(req.payload).now()
  const now = verb === 'publish' ? (await nextPublic(req, clock)).at : clock
  const current = { sequence: release.state.sequence, fingerprint: release.state.fingerprint }
  const expected = request.expected === 'current' ? current : request.expected
  const { member } = releaseTransitionOf(verb)
  const hidden = member === null ? [] : hiddenMembers(members, actor)
  if (hidden.length > 0) return refused(hidden, current)
  const ended = member === null ? [] : await endChangedReviews(req, members)
  if (ended.length > 0) return refused(ended, current)
  const decision = decideRelease(
    release,
    await withFacts(req, members, member, { actor, input, reports }),
    verb,
    { actor, input, expected, authors: releaseAuthors(req.payload), now },
  )
  const missing = member === null ? [] : missingMembers(release, members)
  if (!decision.isAllowed || missing.length > 0)
    return refused(
      await nameReleases(req, [...(decision.isAllowed ? [] : decision.refusals), ...missing]),
      current,
    )
  const key = request.idempotencyKey
  const { state } = await carryOutRelease(
    req,
    release,
    members,
    decision,
    key === undefined ? {} : { request: requestKey(actor, key), requestHash: asked },
  )
  const view = await releaseViewOf(req, { ...release, state })
  const outcome: Outcome = { isDone: true, view }
  await rememberAnswer(req, actor, key, asked, outcome, now)
  return outcome
}

/** Runs one verb of a release as one act: one transaction over all its members, or nothing. */
export const runReleaseVerb = async (
  payload: Payload,
  origin: Pick<PayloadRequest, 'user' | 'headers' | 'i18n'>,
  request: ReleaseVerbRequest,
): Promise<Outcome> => {
  const reports = await checkMembers({ ...origin, payload }, request)
  return inReleaseTransaction(
    payload,
    {
      id: request.id,
      first: request.verb === 'publish' ? [publicHeadKey] : [],
      makeReq: () =>
        createLocalReq(
          {
            ...(origin.user ? { user: origin.user } : {}),
            req: { headers: origin.headers, i18n: origin.i18n },
          },
          payload,
        ),
    },
    (req) => act(req, request, reports),
  )
}
