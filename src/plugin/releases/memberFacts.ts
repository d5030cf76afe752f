import type { PayloadRequest } from 'payload'
import type { CheckReport } from '../../domain/checks/checkReport.js'
import type { Actor } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { isThere, type ReleaseMember } from '../../domain/release/decideMember.js'
import type { ReleaseTransition } from '../../domain/release/releaseTransitions.js'
import { noFacts, type Facts, type VerbInput } from '../../domain/workflow/request.js'
import { gatherFacts } from '../acts/gatherFacts.js'
import { languagesOfText } from '../acts/languagesOfText.js'
import { checkForView } from '../checks/checkReports.js'
import { runChecks } from '../checks/runChecks.js'
import type { MemberText } from './readRelease.js'

/** A text as a release decides about it. */
export const asMember = ({ text, rules }: MemberText, facts: Facts): ReleaseMember => ({
  document: text.key,
  state: text.state,
  facts,
  rules,
})

/** Leaves out what some texts show of each other: it goes public with them. */
export const withoutEachOther = (
  req: PayloadRequest,
  members: readonly MemberText[],
): ((references: readonly Refusal[]) => Refusal[]) => {
  const goesOut = new Set(
    members.flatMap(({ subject, text }) =>
      languagesOfText(req, subject, text).map((language) => `${text.key} ${language}`),
    ),
  )
  return (references) =>
    references.filter(
      ({ locale, params }) => !goesOut.has(`${params?.target ?? ''} ${locale ?? ''}`),
    )
}

/** Asked before the act, by document key; left out: for somebody who only looks. */
export type MemberReports = ReadonlyMap<string, CheckReport | null>

/** What the checks say of the text that lies there: as asked before, if it is the same text still. */
const checksOf = async (
  req: PayloadRequest,
  { subject, text }: MemberText,
  reports: MemberReports | undefined,
): Promise<CheckReport | null> => {
  if (reports === undefined) return checkForView(req, subject, text)
  const report = reports.get(text.key)
  const isOfThisText =
    report === null || (report !== undefined && report.fingerprint === text.content.fingerprint)
  return isOfThisText ? report : runChecks(req, subject, text)
}

/** Every member with what a verb needs to know about it. */
export const withFacts = async (
  req: PayloadRequest,
  members: readonly MemberText[],
  verb: ReleaseTransition['member'],
  {
    actor,
    input,
    reports,
  }: { readonly actor: Actor; readonly input: VerbInput; readonly reports?: MemberReports },
): Promise<ReleaseMember[]> => {
  const ofOthers = withoutEachOther(req, members)
  const found: ReleaseMember[] = []
  for (const member of members) {
    const { subject, text } = member
    const plain = asMember(member, noFacts(text.content.fingerprint))
    if (verb === null || isThere(plain, verb)) {
      found.push(plain)
      continue
    }
    const checks = verb === 'submit' ? await checksOf(req, member, reports) : null
    const facts = await gatherFacts(req, { subject, text, verb, actor, input, checks })
    found.push(asMember(member, { ...facts, references: ofOthers(facts.references) }))
  }
  return found
}

/** Every member as if nothing spoke against it: what is cheap to decide is decided with it first. */
export const withoutFacts = (members: readonly MemberText[]): ReleaseMember[] =>
  members.map((member) => asMember(member, noFacts(member.text.content.fingerprint)))
