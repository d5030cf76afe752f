/** What a text waits for: its writer, a review, a publication, or the review of what was forced. */
export type Matter = 'write' | 'review' | 'publish' | 'settle'

/** Who is to see to a text, and by when. */
export type Assignment = {
  readonly matter: Matter
  /** Digest of a person; null: a group. */
  readonly assignee: string | null
  /** A role, until there are other groups; null: a person. */
  readonly group: string | null
  readonly by: string
  readonly at: string
  /** Null: whenever they come to it. */
  readonly dueAt: string | null
  /** When whoever is to see to it is reminded, and when others are told; null without a due time. */
  readonly remindAt: string | null
  readonly escalateAt: string | null
  /** Sequence of the event that says so; null: not yet. */
  readonly reminded: number | null
  readonly escalated: number | null
}

/** Somebody who says that they are at it. */
export type Claim = {
  readonly matter: Matter
  readonly by: string
  readonly at: string
  /** From then on it counts for nothing. */
  readonly until: string
}

/** The part of a document's state that no decision depends on; a part that is not there is absent. */
export type CourtesyState = {
  readonly assignment?: Assignment
  readonly claim?: Claim
  /**
   * Sequence of the last event that a decision has to have seen, where assignments and claims came
   * after it.
   */
  readonly decisive?: number
}
