import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { statusOfRefusal } from '../../domain/refusals/refusals.js'
import { decideRelease } from '../../domain/release/decideRelease.js'
import {
  releaseTransitionOf,
  releaseVerbs,
  type ReleaseVerb,
} from '../../domain/release/releaseTransitions.js'
import type { Deed } from '../../domain/workflow/documentState.js'
import { deedsOf, type WorkflowView } from '../acts/viewOf.js'
import { failureView } from '../acts/failureView.js'
import { refusalView, type RefusalView } from '../acts/refusalView.js'
import { supposed } from '../acts/dryRunOf.js'
import { namesOf } from '../people/namesOf.js'
import { onlookerOf } from '../people/personOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { releasesSlug } from '../runtime/subject.js'
import { hiddenMembers } from './hiddenMembers.js'
import { withFacts, withoutFacts } from './memberFacts.js'
import { nameReleases } from './nameReleases.js'
import { memberView, type MemberView } from './needs.js'
import {
  documentsOf,
  readMembers,
  releaseAuthors,
  type CurrentRelease,
  type MemberText,
} from './readRelease.js'

/**
 * The shape of `GET /api/releases/{id}/workflow`: that of a text, with its members. `contributors`
 * are those of all members; `public` speaks of the release as a whole.
 */
export type ReleaseView = Omit<WorkflowView, 'verbs'> & {
  title: string
  /** The one number under which all members went public. */
  publicNumber: number | null
  members: (MemberView & { fingerprint: string | null; isHeld: boolean })[]
  verbs: { verb: ReleaseVerb; allowed: boolean; refusals: RefusalView[] }[]
}

/** Members that are listed and not there any more. */
export const missingMembers = (
  release: CurrentRelease,
  members: readonly MemberText[],
): Refusal[] =>
  documentsOf(release)
    .filter((document) => !members.some(({ text }) => text.key === document))
    .map((document) => ({ code: 'reference-missing', document, params: { target: document } }))

const dryRunOf = async (
  req: PayloadRequest,
  release: CurrentRelease,
  members: readonly MemberText[],
  verb: ReleaseVerb,
): Promise<readonly Refusal[]> => {
  const actor = await onlookerOf(req)
  if (actor === null) return [{ code: 'signed-out' }]
  const { state } = release
  const now = runtimeOf(req.payload).now()
  const input = supposed(now, { changeNotes: [] })
  const hidden = releaseTransitionOf(verb).member === null ? [] : hiddenMembers(members, actor)
  if (hidden.length > 0) return hidden
  const expected = { sequence: state.sequence, fingerprint: state.fingerprint }
  const request = { actor, input, expected, authors: releaseAuthors(req.payload), now }
  const decide = (known: ReturnType<typeof withoutFacts>) =>
    decideRelease(release, known, verb, request)
  const cheap = decide(withoutFacts(members))
  const missing = verb === 'cancel' ? [] : missingMembers(release, members)
  // The dear look-ups wait until person and state of the release allow the verb at all.
  if (!cheap.isAllowed && cheap.refusals.some(isOfRelease)) return cheap.refusals
  const full = decide(
    await withFacts(req, members, releaseTransitionOf(verb).member, { actor, input }),
  )
  return [...missing, ...(full.isAllowed ? [] : full.refusals)]
}

const isOfRelease = (refusal: Refusal): boolean =>
  refusal.document === undefined && statusOfRefusal(refusal) !== 422

/** Where a release stands, what is in it, and what the signed-in person may do with it, and why not. */
export const releaseViewOf = async (
  req: PayloadRequest,
  release: CurrentRelease,
): Promise<ReleaseView> => {
  const { id, key, row, state } = release
  const members = await readMembers(req, documentsOf(release))
  const contributors = new Map<string, Deed>(
    members.flatMap(({ text }) => text.state.contributors.map((deed) => [deed.person, deed])),
  )
  const nameOf = await namesOf(req, [
    ...(state.by === null ? [] : [state.by]),
    ...[...state.approvals, ...contributors.values()].map(({ person }) => person),
  ])
  const language = req.i18n?.language ?? 'en'
  const dryRuns: ReleaseView['verbs'] = []
  for (const verb of releaseVerbs) {
    const refusals = await nameReleases(req, await dryRunOf(req, release, members, verb))
    dryRuns.push({
      verb,
      allowed: refusals.length === 0,
      refusals: refusals.map((refusal) => refusalView(refusal, language)),
    })
  }
  const views: ReleaseView['members'] = []
  for (const { subject, text } of members)
    views.push({
      ...(await memberView(req, subject, text)),
      fingerprint: text.state.fingerprint,
      isHeld: text.state.pinnedBy === key,
    })
  const by = state.by === null ? null : nameOf(state.by)
  const isOut = state.state === 'published'
  return {
    collection: releasesSlug,
    id,
    title: row.title,
    sequence: state.sequence,
    fingerprint: state.fingerprint,
    working: { state: state.state, since: state.since, by },
    public: {
      state: isOut ? 'live' : 'none',
      fingerprint: isOut ? state.fingerprint : null,
      since: isOut ? state.since : null,
      reason: null,
      redirect: null,
      changeNotes: [],
    },
    publicNumber: state.publicNumber,
    members: views,
    approvals: deedsOf(state.approvals, nameOf),
    contributors: deedsOf([...contributors.values()], nameOf),
    hasUnknownAuthor: members.some(({ text }) => text.state.hasUnknownAuthor),
    debts: [],
    schedule:
      state.schedule === null
        ? null
        : {
            ...state.schedule,
            fingerprint: state.fingerprint,
            isForced: false,
            by: by ?? nameOf('unknown'),
          },
    failure: await failureView(req, key, state.state, language),
    assignment: null,
    claim: null,
    stages: [],
    checks: null,
    pressLinks: [],
    release: null,
    needs: [],
    verbs: dryRuns,
  }
}
