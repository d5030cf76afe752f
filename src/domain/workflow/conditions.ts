import { failuresOf } from '../checks/checkReport.js'
import { changeKinds } from '../ledger/event.js'
import { isBlankText, type LocalizedText } from '../languages/languages.js'
import { pinnedIn } from '../refusals/refusals.js'
import type { Refusal } from '../refusals/Refusal.js'
import { isReviewComplete } from '../stages/stages.js'
import { blackoutConditions } from './blackoutConditions.js'
import type { DocumentState } from './documentState.js'
import { pressConditions } from './pressConditions.js'
import type { DecisionRequest } from './request.js'
import { stageConditions } from './stageConditions.js'
import { isLive } from './states.js'
import { timeConditions } from './timeConditions.js'
import type { Condition } from './transitions.js'

type Check = (state: DocumentState, request: DecisionRequest) => readonly Refusal[]

/** A forced publication needs a reason of at least this many characters. */
export const shortestForceReason = 20

const when = (isRefused: boolean, refusal: Refusal): Refusal[] => (isRefused ? [refusal] : [])

const lengthOf = (text: LocalizedText | undefined): number =>
  Math.max(
    0,
    ...(typeof text === 'object' ? Object.values(text) : [text ?? '']).map(
      (part) => part.trim().length,
    ),
  )

/** Somebody else's eyes: neither a contributor, nor tied to one, nor an approver since only after submission. */
const secondPerson: Check = (state, { actor, facts }) => {
  const contributors = state.contributors.map((deed) => deed.person)
  const since = facts.rolesSince.approver
  return [
    ...when(contributors.includes(actor.digest), { code: 'own-contribution' }),
    ...when(
      facts.accountTies.some((person) => person !== actor.digest && contributors.includes(person)),
      { code: 'account-tied' },
    ),
    ...when(since !== undefined && state.run !== null && since >= state.run.at, {
      code: 'role-too-new',
      params: { role: 'approver' },
    }),
    ...when(
      state.approvals.some((deed) => deed.person === actor.digest),
      { code: 'already-approved' },
    ),
  ]
}

const secondPersonForDebt: Check = (state, { actor, facts }) => {
  const contributors = state.debts.flatMap((debt) => debt.contributors)
  const forcers = state.debts.map((debt) => debt.by)
  return [
    ...when(contributors.includes(actor.digest), { code: 'own-contribution' }),
    ...when(forcers.includes(actor.digest), { code: 'own-force' }),
    ...when(
      facts.accountTies.some(
        (person) => person !== actor.digest && [...contributors, ...forcers].includes(person),
      ),
      { code: 'account-tied' },
    ),
  ]
}

/** What goes out is what was submitted and approved, to the letter. */
const approvedContent: Check = (state, { facts }) => {
  const { run, working } = state
  const approved = run?.fingerprint ?? null
  // A forced schedule that failed was never approved, so the state alone proves nothing.
  const isEnough = working.state === 'in-review' || isReviewComplete(run, state.approvals)
  const isApproved =
    approved !== null &&
    isEnough &&
    approved === state.fingerprint &&
    approved === facts.currentFingerprint &&
    state.approvals.every((deed) => deed.fingerprint === approved)
  // In any other state there is nothing that could have been approved; the state itself refuses.
  const isUnderway = ['in-review', 'approved', 'failed-to-publish'].includes(working.state)
  return when(isUnderway && !isApproved, { code: 'not-approved-content' })
}

const changeNote: Check = (state, { input }) => {
  const kind = input.kind ?? 'major'
  return [
    ...when(!changeKinds.some((known) => known === kind), { code: 'unknown-kind', field: 'kind' }),
    ...when(kind === 'correction' && !isLive(state.public.state), { code: 'nothing-to-correct' }),
    ...when(state.editions > 0 && isBlankText(input.changeNote), {
      code: 'change-note-missing',
      field: 'changeNote',
    }),
  ]
}

/** Results of another text than the one that lies there say nothing about it. */
const checksPassed: Check = (_, { facts: { checks, currentFingerprint } }) => {
  if (checks === null) return []
  return checks.fingerprint === currentFingerprint ? failuresOf(checks) : [{ code: 'stale' }]
}

/** Those who approved still decide here: at the instant they must too, and that is better known now. */
const approvalsStand: Check = (state, { facts }) =>
  when(
    state.approvals.some(({ person }) => facts.withoutHat.includes(person)),
    { code: 'approver-no-longer' },
  )

/** The rule behind each name of the table. */
export const conditions: Record<Condition, Check> = {
  'recorded-content': (state, { facts }) =>
    when(state.fingerprint === null || state.fingerprint !== facts.currentFingerprint, {
      code: 'not-recorded-content',
    }),
  complete: (_, { facts }) => facts.issues,
  'checks-passed': checksPassed,
  'change-note': changeNote,
  comment: (_, { input }) =>
    when(isBlankText(input.comment), { code: 'comment-missing', field: 'comment' }),
  reason: (_, { input }) =>
    when(isBlankText(input.reason), { code: 'reason-missing', field: 'reason' }),
  'long-reason': (_, { input }) =>
    when(lengthOf(input.reason) < shortestForceReason, {
      code: 'reason-too-short',
      field: 'reason',
      params: { minimum: String(shortestForceReason) },
    }),
  'second-person': secondPerson,
  'authors-known': (state) => when(state.hasUnknownAuthor, { code: 'unknown-author' }),
  'approved-content': approvedContent,
  disclaimer: (_, { facts }) => facts.disclaimer,
  'references-public': (_, { facts }) => facts.references,
  'nobody-shows-it': (_, { facts, input }) =>
    when(facts.shownBy.length > 0 && input.evenIfReferred !== true, {
      code: 'still-referred-to',
      params: { targets: facts.shownBy.join(', ') },
    }),
  'redirect-leads-somewhere': (_, { facts }) => facts.redirect,
  ...timeConditions,
  ...stageConditions,
  ...pressConditions,
  ...blackoutConditions,
  'approvals-stand': approvalsStand,
  'second-person-for-debt': secondPersonForDebt,
  'can-be-taken-down': (_, { rules }) =>
    when(!rules.canBeTakenDown, { code: 'cannot-be-taken-down' }),
  'not-pinned': ({ pinnedBy }) => (pinnedBy === null ? [] : [pinnedIn(pinnedBy)]),
  'named-author': (state, { input }) => [
    ...when(!state.hasUnknownAuthor, { code: 'author-known' }),
    ...when(input.author === undefined, { code: 'author-missing', field: 'author' }),
  ],
  'known-note': (state, { input }) => [
    ...when(!state.changeNotes.some((note) => note.sequence === input.amends), {
      code: 'note-unknown',
      field: 'amends',
    }),
    ...when(isBlankText(input.changeNote), { code: 'change-note-missing', field: 'changeNote' }),
  ],
}
