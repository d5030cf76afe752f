import type { Refusal } from '../refusals/Refusal.js'
import { isReviewComplete } from '../stages/stages.js'
import type { DocumentState } from './documentState.js'
import type { DecisionRequest } from './request.js'
import type { Condition } from './transitions.js'

type Check = (state: DocumentState, request: DecisionRequest) => readonly Refusal[]

/** The text is of a kind the press is shown, is approved, is that which lies there, and does not go out without approval. */
const pressText: Check = (state, { facts, rules }) => {
  if (rules.pressLinks === false) return [{ code: 'no-press-links' }]
  const { approvals, fingerprint, run } = state
  const isApproved =
    run !== null &&
    isReviewComplete(run, approvals) &&
    run.fingerprint !== null &&
    run.fingerprint === fingerprint &&
    run.fingerprint === facts.currentFingerprint &&
    approvals.every((deed) => deed.fingerprint === run.fingerprint)
  return isApproved ? [] : [{ code: 'not-approved-content' }]
}

/** It says for whom it is: a link for nobody in particular is a leak. */
const pressRecipient: Check = (_, { input }) =>
  (input.recipient ?? '').trim() === '' ? [{ code: 'recipient-missing', field: 'recipient' }] : []

/** The link is one of this text, and nobody has revoked it. */
const knownPressLink: Check = (state, { input }) =>
  (state.pressLinks ?? []).some(
    ({ revokedAt, sequence }) => sequence === input.link && revokedAt === null,
  )
    ? []
    : [{ code: 'press-link-unknown', field: 'link' }]

/** The rules about press links behind the names of the table. */
export const pressConditions = {
  'press-text': pressText,
  'press-recipient': pressRecipient,
  'known-press-link': knownPressLink,
} satisfies Partial<Record<Condition, Check>>
