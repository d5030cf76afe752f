import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'

/** What came of looking at a text that may be due. */
export type DueOutcome =
  /** Nothing to do: not due yet, or somebody else has seen to it. */
  | { readonly kind: 'nothing' }
  /** It shows a text that is due as well and has not gone out yet. */
  | { readonly kind: 'waits' }
  | { readonly kind: 'published' | 'failed'; readonly event: LedgerEvent }

/** Whether nothing holds it back but texts that are about to go out themselves. */
export const waitsOnly = (
  refusals: readonly Refusal[],
  isComing: (document: string) => boolean,
): boolean =>
  refusals.length > 0 &&
  refusals.every(
    ({ code, params }) => code === 'reference-not-public' && isComing(params?.target ?? ''),
  )
