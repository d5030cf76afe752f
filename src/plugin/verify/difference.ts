/** One thing that is not as the record says; `row` names where to look. */
export type Difference = {
  /** Collection, or `files`. */
  readonly where: string
  /** The row: a document and position, a key, an id, a hash. */
  readonly row: string
  /** What is wrong with it, as a sentence. */
  readonly problem: string
}

/** Short form of a difference. */
export const difference = (where: string, row: string, problem: string): Difference => ({
  where,
  row,
  problem,
})
