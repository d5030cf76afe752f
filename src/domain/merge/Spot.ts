import type { ContentField } from '../fingerprint/fieldList.js'

/** The same thing three times: as both began with it, as I have it, and as it lies there now. */
export type Sides<Value = unknown> = {
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

/** Who changed a spot: only I, only they, both alike, or both each their own way. */
export type Verdict = 'mine' | 'theirs' | 'same' | 'both'

/** A place in a document that somebody changed: a field in one language, or a row of a list. */
export type Spot = Sides & {
  /** Path with row ids, and the language; stable from one merge to the next. */
  readonly id: string
  /** Names of fields, and rows counted from 1, as people find the place. */
  readonly path: readonly (string | number)[]
  /** Names of fields alone, and the types of blocks. */
  readonly schemaPath: string
  /** The language it belongs to; null if to all. */
  readonly locale: string | null
  readonly field: ContentField
  /** One whole row of the list `field`, not the list; undefined on a side that has no such row. */
  readonly isRow: boolean
  readonly verdict: Verdict
}

/** What somebody decided about a spot that both changed. */
export type Choice =
  { readonly by: 'mine' | 'theirs' } | { readonly by: 'hand'; readonly value: unknown }

/** Decisions by the id of their spot. */
export type Choices = Readonly<Record<string, Choice>>
