import type { Disclaimer } from '../disclaimer/composeDisclaimer.js'
import { hashOf } from '../fingerprint/hash.js'
import type { LedgerEvent } from '../ledger/event.js'
import type { Sealed } from '../ledger/seal.js'
import type { Evidence, PersonBehind } from './evidence.js'

/** What evidence of a release says, before it is sealed. docs/reference/evidence-format.md describes every part. */
export type ReleaseEvidenceContent = {
  readonly kind: 'communique-release-evidence'
  readonly format: 1
  /** When it was written: ISO 8601, UTC. */
  readonly at: string
  /** `releases/{id}` */
  readonly document: string
  /** Stands under every English word in the file that has none of its own. */
  readonly disclaimer: Disclaimer
  /** What was put together: its hash is the fingerprint of the release. */
  readonly release: {
    readonly title: string
    readonly note: string
    readonly members: readonly string[]
  }
  /** The whole evidence of each text, in the order of the release. */
  readonly members: readonly Evidence[]
  readonly people: readonly PersonBehind[]
  /** Whole chains: that of the release, and those of its people. */
  readonly chains: Readonly<Record<string, readonly Sealed<LedgerEvent>[]>>
}

/** Everything that proves which texts went public together, and who decided it, in one file. */
export type ReleaseEvidence = ReleaseEvidenceContent & {
  /** SHA-256 of the canonical form (RFC 8785) of everything else. */
  readonly digest: string
}

/** Gives evidence of a release its digest. */
export const sealReleaseEvidence = (content: ReleaseEvidenceContent): ReleaseEvidence => ({
  ...content,
  digest: hashOf(content),
})
