import type { Disclaimer } from '../disclaimer/composeDisclaimer.js'
import type { Canonical } from '../fingerprint/canonicalForm.js'
import type { FieldList } from '../fingerprint/fieldList.js'
import { hashOf } from '../fingerprint/hash.js'
import type { EventType, LedgerEvent, PublicEvent } from '../ledger/event.js'
import type { LocalizedText } from '../languages/languages.js'
import type { Sealed } from '../ledger/seal.js'
import type { ChangeNote } from '../workflow/documentState.js'
import type { EditionFacts } from './editionsOf.js'

type Form = { readonly [key: string]: Canonical }

/** One text that went out: what the chain says of it, its words, and what stood under them. */
export type Edition = EditionFacts & {
  readonly content: Form
  /** By language, for every translation among the languages that went out. */
  readonly disclaimers: Readonly<Record<string, Disclaimer & { readonly wording: string }>>
}

/** Every step that was taken about a document beside saving it. */
export type DecisionTaken = {
  readonly sequence: number
  readonly type: EventType
  readonly at: string
  readonly by: string
  readonly role: string
  readonly fingerprint: string | null
  readonly reason: LocalizedText | null
}

/** Who is behind a digest: `digest` is the SHA-256 of `{salt}:{id}`; of an erased person it is all there is. */
export type PersonBehind =
  | {
      readonly digest: string
      readonly salt: string
      readonly id: string
      readonly name: string | null
    }
  | { readonly digest: string; readonly isErased: true }

/** What evidence says, before it is sealed. docs/reference/evidence-format.md describes every part. */
export type EvidenceContent = {
  readonly kind: 'communique-evidence'
  readonly format: 1
  /** When it was written: ISO 8601, UTC. */
  readonly at: string
  readonly document: string
  /** Stands under every English word in the file that has none of its own. */
  readonly disclaimer: Disclaimer
  readonly editions: readonly Edition[]
  readonly decisions: readonly DecisionTaken[]
  readonly changeNotes: readonly ChangeNote[]
  readonly people: readonly PersonBehind[]
  /** Field lists under which the editions were taken, by hash. */
  readonly fieldLists: Readonly<Record<string, FieldList>>
  /** Site settings whose wordings stand under an edition. */
  readonly settings: readonly { readonly fingerprint: string; readonly content: Form }[]
  /** Whole chains: the document's, those of its people, and that of the settings if needed. */
  readonly chains: Readonly<Record<string, readonly Sealed<LedgerEvent>[]>>
  /** The public chain without a gap, from the first public event spoken of to where it stood. */
  readonly public: readonly Sealed<PublicEvent>[]
}

/** Everything that proves what the public read of one document, and who decided it, in one file. */
export type Evidence = EvidenceContent & {
  /** SHA-256 of the canonical form (RFC 8785) of everything else. */
  readonly digest: string
}

/** Gives evidence its digest. */
export const sealEvidence = (content: EvidenceContent): Evidence => ({
  ...content,
  digest: hashOf(content),
})

/** The decisions in a chain, oldest first. */
export const decisionsOf = (chain: readonly Sealed<LedgerEvent>[]): DecisionTaken[] =>
  chain
    .filter(({ type }) => type !== 'edited')
    .map(({ sequence, type, at, actor, role, fingerprint, reason }) => ({
      sequence,
      type,
      at,
      by: actor,
      role,
      fingerprint,
      reason,
    }))
