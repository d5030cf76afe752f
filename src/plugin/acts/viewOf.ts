import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { sentenceOf, statusOfRefusal, type Refusal } from '../../domain/refusals/refusals.js'
import { isCourtesy, type Courtesy } from '../../domain/courtesy/courtesies.js'
import { matterOf } from '../../domain/courtesy/matterOf.js'
import type { Deed } from '../../domain/workflow/documentState.js'
import { decide } from '../../domain/workflow/decide.js'
import { noFacts, type VerbInput } from '../../domain/workflow/request.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { onlookerOf } from '../people/personOf.js'
import type { CurrentText } from '../runtime/currentText.js'
import { failureOf } from '../schedule/failureOf.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import { allVerbs, type AnyVerb } from './anyVerb.js'
import { askCourtesy } from './askCourtesy.js'
import { courtesyPeople, courtesyView, type CourtesyView } from './courtesyView.js'
import { gatherFacts } from './gatherFacts.js'

export type RefusalView = { code: string; message: string; field?: string; locale?: string }
export type DeedView = Person & { role: string; at: string; fingerprint: string | null }

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
  }
  approvals: DeedView[]
  contributors: DeedView[]
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
  failure: { at: string; timeZone: string; failedAt: string; refusals: RefusalView[] } | null
  verbs: { verb: AnyVerb; allowed: boolean; refusals: RefusalView[] }[]
}

/** A refusal as the API shows it, in the reader's language. */
export const refusalView = (refusal: Refusal, language: string): RefusalView => ({
  code: refusal.code,
  message: sentenceOf(refusal, language),
  ...(refusal.field === undefined ? {} : { field: refusal.field }),
  ...(refusal.locale === undefined ? {} : { locale: refusal.locale }),
})

/** Words a person would still be asked for; the dry run takes them as given. */
const words = 'to be said when the time comes'
const supposed = (now: string, amends: number | undefined): VerbInput => ({
  comment: words,
  reason: words,
  changeNote: words,
  author: words,
  at: new Date(Date.parse(now) + 86_400_000).toISOString(),
  evenIfReferred: true,
  evenInBlackout: true,
  amends,
})

const courtesyDryRun = async (
  req: PayloadRequest,
  verb: Courtesy,
  asked: Omit<Parameters<typeof askCourtesy>[2], 'input'>,
): Promise<readonly Refusal[]> => {
  const [author] = asked.rules.authors
  const group = matterOf(asked.text.state) === 'write' ? author : 'approver'
  const decision = await askCourtesy(req, verb, { ...asked, input: { group, reason: words } })
  return decision.isAllowed ? [] : decision.refusals
}

const dryRunOf = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
  verb: AnyVerb,
): Promise<readonly Refusal[]> => {
  const rules = rulesOf(req.payload, subject)
  const actor = await onlookerOf(req)
  if (rules === null || actor === null) return [{ code: 'signed-out' }]
  const { state } = text
  const now = runtimeOf(req.payload).now()
  const input = supposed(now, state.changeNotes.at(-1)?.sequence)
  const expected = { sequence: state.sequence, fingerprint: state.fingerprint }
  if (isCourtesy(verb)) return courtesyDryRun(req, verb, { actor, expected, now, rules, text })
  const request = { actor, input, expected, rules, now }
  const facts = noFacts(text.content.fingerprint)
  const cheap = decide(state, verb, { ...request, facts })
  // The dear look-ups wait until person and state allow the verb at all.
  if (!cheap.isAllowed && cheap.refusals.some((refusal) => statusOfRefusal(refusal) !== 422))
    return cheap.refusals
  const looked = await gatherFacts(req, { subject, text, verb, actor, input })
  // The time that is supposed stands for any: some lie in no black-out.
  const full = decide(state, verb, { ...request, facts: { ...looked, blackouts: [] } })
  return full.isAllowed ? [] : full.refusals
}

const deedsOf = (deeds: readonly Deed[], nameOf: (digest: string) => Person): DeedView[] =>
  deeds.map(({ person, role, at, fingerprint }) => ({ ...nameOf(person), role, at, fingerprint }))

const failureView = async (
  req: PayloadRequest,
  { key, state }: CurrentText,
  language: string,
): Promise<WorkflowView['failure']> => {
  if (state.working.state !== 'failed-to-publish') return null
  const failure = await failureOf(req, key)
  if (failure === null) return null
  const { at, timeZone, failedAt } = failure
  const refusals = failure.refusals.map((refusal) => refusalView(refusal, language))
  return { at, timeZone, failedAt, refusals }
}

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
    ...courtesyPeople(state),
  ])
  const language = req.i18n?.language ?? 'en'
  const dryRuns = []
  for (const verb of allVerbs) {
    const refusals = await dryRunOf(req, subject, text, verb)
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
    },
    approvals: deedsOf(state.approvals, nameOf),
    contributors: deedsOf(state.contributors, nameOf),
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
    failure: await failureView(req, text, language),
    verbs: dryRuns,
  }
}
