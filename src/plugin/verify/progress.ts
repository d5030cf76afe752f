/** Told while a long check runs: what is looked at, and how much of it is behind. */
export type OnProgress = (step: {
  readonly what: string
  readonly done: number
  readonly total: number
}) => void
