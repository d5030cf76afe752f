import type { PayloadRequest } from 'payload'
import type { Actor } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/refusals.js'
import { isThere, type ReleaseMember } from '../../domain/release/decideMember.js'
import type { ReleaseTransition } from '../../domain/release/releaseTransitions.js'
import { noFacts, type Facts, type VerbInput } from '../../domain/workflow/request.js'
import { gatherFacts, languagesOfText } from '../acts/gatherFacts.js'
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

/** Every member with what a verb needs to know about it. */
export const withFacts = async (
  req: PayloadRequest,
  members: readonly MemberText[],
  verb: ReleaseTransition['member'],
  { actor, input }: { readonly actor: Actor; readonly input: VerbInput },
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
    const facts = await gatherFacts(req, { subject, text, verb, actor, input })
    found.push(asMember(member, { ...facts, references: ofOthers(facts.references) }))
  }
  return found
}

/** Every member as if nothing spoke against it: what is cheap to decide is decided with it first. */
export const withoutFacts = (members: readonly MemberText[]): ReleaseMember[] =>
  members.map((member) => asMember(member, noFacts(member.text.content.fingerprint)))
