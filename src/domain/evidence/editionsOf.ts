import type { EventType, LedgerEvent } from '../ledger/event.js'
import { genesisHash, type Sealed } from '../ledger/seal.js'
import { emptyState, type DocumentState } from '../workflow/documentState.js'
import { apply } from '../workflow/fold.js'

/** The review owed for a forced edition, and the event that ended it. */
export type EditionDebt = {
  readonly dueAt: string
  /** Null: it is owed still. */
  readonly ended: { readonly sequence: number; readonly type: EventType } | null
}

/** What the chain of a document says of one text that went out. */
export type EditionFacts = {
  readonly sequence: number
  readonly number: number
  readonly at: string
  readonly isForced: boolean
  readonly fingerprint: string | null
  readonly schema: string | null
  readonly slug: string | null
  readonly languages: readonly string[]
  /** Digests of those who had worked on it, in order. */
  readonly contributors: readonly string[]
  /** Digests of those who approved it, in order; none of them is a contributor. */
  readonly approvals: readonly string[]
  readonly debt: EditionDebt | null
}

const people = (deeds: readonly { readonly person: string }[]): string[] =>
  [...new Set(deeds.map(({ person }) => person))].sort()

const editionFrom = (before: DocumentState, event: Sealed<LedgerEvent>): EditionFacts => {
  const isForced = event.type === 'force-published'
  return {
    sequence: event.sequence,
    number: event.publicNumber ?? 0,
    at: event.at,
    isForced,
    fingerprint: event.fingerprint,
    schema: event.schema,
    slug: event.details.slug ?? null,
    languages: event.details.languages ?? [],
    contributors: people(isForced ? before.contributors : before.approvedContributors),
    approvals: isForced ? [] : people(before.approvals),
    debt: isForced ? { dueAt: event.details.dueAt ?? event.at, ended: null } : null,
  }
}

/** Every text of a document that went out, oldest first, from its events. */
export const editionsOf = (chain: readonly Sealed<LedgerEvent>[]): EditionFacts[] => {
  let state = emptyState(genesisHash)
  let editions: EditionFacts[] = []
  for (const event of chain) {
    const before = state
    state = apply(before, event)
    const { sequence, type } = event
    if (before.debts.length > 0 && state.debts.length === 0)
      editions = editions.map((edition) =>
        edition.debt !== null && edition.debt.ended === null
          ? { ...edition, debt: { ...edition.debt, ended: { sequence, type } } }
          : edition,
      )
    if (type === 'published' || type === 'force-published')
      editions.push(editionFrom(before, event))
  }
  return editions
}
