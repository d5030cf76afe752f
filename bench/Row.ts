/** One line of the table. */
export type Row = {
  readonly section: string
  readonly what: string
  readonly ours: string
  readonly against: string
  /** How much better or longer, as the budget counts it. */
  readonly ratio: number
  /** What design.md, section 9, asks of the ratio; absent where it asks nothing. */
  readonly budget?: { readonly atLeast: number } | { readonly atMost: number }
}

/** Whether a line keeps its budget; null where it has none. */
export const isMet = ({ budget, ratio }: Row): boolean | null => {
  if (budget === undefined) return null
  return 'atLeast' in budget ? ratio >= budget.atLeast : ratio <= budget.atMost
}

/** A figure of three digits. */
export const figure = (value: number): string =>
  value >= 1_000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
