import type { PayloadRequest } from 'payload'
import type { CheckReport, CheckResults } from '../../domain/checks/checkReport.js'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { Role } from '../../domain/policy/roles.js'
import type { AccessLimit, ChangeNote, Deed } from '../../domain/workflow/documentState.js'
import { checksView, type ChecksView } from '../checks/checksView.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { pressLinksView, type PressLinkView } from '../press/pressLinksView.js'
import { releaseNamed } from '../releases/nameReleases.js'
import { needsView, type MemberView } from '../releases/needs.js'
import type { CurrentText } from '../runtime/currentText.js'
import { runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import { stagesView, type StageView } from '../stages/stagesView.js'
import { allVerbs, type AnyVerb } from './anyVerb.js'
import { courtesyPeople, courtesyView, type CourtesyView } from './courtesyView.js'
import { dryRunOf, lookOn } from './dryRunOf.js'
import { failureView, type FailureView } from './failureView.js'
import { redirectView, type RedirectView } from './redirectView.js'
import { refusalView, type RefusalView } from './refusalView.js'

export type DeedView = Person & {
  role: string
  at: string
  fingerprint: string | null
  /** An approval in a review with stages: what it counts for. */
  stage?: string
  group?: string
}

/** The shape of `GET …/workflow` (design section 11). */
export type WorkflowView = CourtesyView & {
  collection: string
  id: string | null
  sequence: number
  fingerprint: string | null
  working: { state: string; since: string | null; by: Person | null }
  public: {
    state: string
    fingerprint: string | null
    since: string | null
    reason: LocalizedText | null
    /** Of a text that was taken down: where its readers are sent. Dead in a language: nowhere now. */
    redirect: RedirectView | null
    /** The public history, oldest first; `sequence` names a note that is to be corrected. */
    changeNotes: readonly ChangeNote[]
  }
  approvals: DeedView[]
  /** The stages of approval; none: approvals are only counted. */
  stages: StageView<DeedView>[]
  /** What the checks found in the text; null: there are none, or they were not run. */
  checks: ChecksView | null
  contributors: DeedView[]
  /** Nobody can tell who wrote part of the text; nobody approves it before the author is named. */
  hasUnknownAuthor: boolean
  debts: { by: Person; reason: LocalizedText | null; openedAt: string; dueAt: string }[]
  /** `isForced`: it goes out without approval, and the review is owed from then on. */
  schedule: {
    at: string
    timeZone: string
    fingerprint: string | null
    isForced: boolean
    by: Person
  } | null
  /** Of a text that failed to publish: when it was meant to go out, when it failed, and why. */
  failure: FailureView | null
  /** The release that holds it. */
  release: { id: string; title: string } | null
  /** What has to go out before it or with it: texts it shows that are not public in a language it has. */
  needs: MemberView[]
  /** Links under which the press reads this text before the public does; they end with the review. */
  pressLinks: PressLinkView[]
  /** In the answer to `make-press-link` alone: its address, which nobody is told a second time. */
  newPressLink?: { link: number; path: string }
  /** Not there: everybody of the house sees the text. */
  limit?: { people: Person[]; roles: Role[]; by: Person; at: string; reason: LocalizedText | null }
  verbs: { verb: AnyVerb; allowed: boolean; refusals: RefusalView[] }[]
}

export const deedsOf = (deeds: readonly Deed[], nameOf: (digest: string) => Person): DeedView[] =>
  deeds.map(({ person, ...deed }) => ({ ...nameOf(person), ...deed }))

const checksOf = (
  recorded: CheckResults | undefined,
  now: CheckReport | null,
  language: string,
): ChecksView | null => {
  if (recorded !== undefined) return checksView(recorded, { isRecorded: true, language })
  return now === null ? null : checksView(now, { isRecorded: false, language })
}

const limitView = (
  { at, by, people, reason, roles }: AccessLimit,
  nameOf: (digest: string) => Person,
): WorkflowView['limit'] => ({
  people: people.map(nameOf),
  roles: [...roles],
  by: nameOf(by),
  at,
  reason,
})

/** Where a text stands, who did what to it, and what the signed-in person may do next. */
export const viewOf = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<WorkflowView> => {
  const { state } = text
  const nameOf = await namesOf(req, [
    ...(state.working.by === null ? [] : [state.working.by]),
    ...[...state.approvals, ...state.contributors].map((deed) => deed.person),
    ...state.debts.map((debt) => debt.by),
    ...(state.schedule === null ? [] : [state.schedule.by]),
    ...(state.pressLinks ?? []).map((link) => link.by),
    ...(state.limit === undefined ? [] : [...state.limit.people, state.limit.by]),
    ...courtesyPeople(state),
  ])
  const language = req.i18n?.language ?? 'en'
  const dryRuns = []
  const onlooker = await lookOn(req, subject, text)
  const approvals = deedsOf(state.approvals, nameOf)
  for (const verb of allVerbs) {
    const refusals = await dryRunOf(req, subject, text, verb, onlooker)
    dryRuns.push({
      verb,
      allowed: refusals.length === 0,
      refusals: refusals.map((refusal) => refusalView(refusal, language)),
    })
  }
  return {
    collection: subject.slug,
    id: subject.kind === 'global' ? null : subject.id,
    sequence: state.sequence,
    fingerprint: state.fingerprint,
    working: {
      ...state.working,
      by: state.working.by === null ? null : nameOf(state.working.by),
    },
    public: {
      state: state.public.state,
      fingerprint: state.public.fingerprint,
      since: state.public.since,
      reason: state.public.reason,
      redirect: await redirectView(req, text),
      changeNotes: state.changeNotes,
    },
    approvals,
    stages: await stagesView(req, { subject, text, given: approvals }),
    checks: checksOf(state.run?.checks, onlooker.checks, language),
    contributors: deedsOf(state.contributors, nameOf),
    hasUnknownAuthor: state.hasUnknownAuthor,
    debts: state.debts.map(({ by, reason, openedAt, dueAt }) => ({
      by: nameOf(by),
      reason,
      openedAt,
      dueAt,
    })),
    schedule:
      state.schedule === null
        ? null
        : {
            at: state.schedule.at,
            timeZone: state.schedule.timeZone,
            fingerprint: state.schedule.fingerprint,
            isForced: state.schedule.forced !== null,
            by: nameOf(state.schedule.by),
          },
    ...courtesyView(state, nameOf, runtimeOf(req.payload).now()),
    failure: await failureView(req, text.key, state.working.state, language),
    release: state.pinnedBy === null ? null : await releaseNamed(req, state.pinnedBy),
    needs: await needsView(req, subject, text),
    pressLinks: await pressLinksView(req, text, nameOf),
    ...(state.limit === undefined ? {} : { limit: limitView(state.limit, nameOf) }),
    verbs: dryRuns,
  }
}
