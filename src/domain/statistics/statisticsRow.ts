import { workingStates, type WorkingState } from '../workflow/states.js'
import { quantile } from './quantile.js'

/** How long texts stood in one state, of those that left it in the month. Milliseconds. */
export type TimeInState = {
  readonly left: number
  readonly medianMs: number | null
  readonly p90Ms: number | null
}

/** What the ledger says of one collection in one month. */
export type StatisticsRow = {
  readonly collection: string
  /** `YYYY-MM` on the site's clock. */
  readonly month: string
  readonly states: Readonly<Record<WorkingState, TimeInState>>
  /** Texts that went out approved, and without approval; `share` of the latter in both. */
  readonly published: number
  readonly forced: { readonly count: number; readonly share: number | null }
  /** How often the texts that went out approved had been submitted since the edition before. */
  readonly rounds: { readonly median: number | null; readonly p90: number | null }
  readonly sentBack: number
  /** Reviews owed that ended: settled by their day or after it, or lapsed with the text they were about. */
  readonly reviews: { readonly inTime: number; readonly late: number; readonly lapsed: number }
  /** Planned publications whose instant came. */
  readonly schedules: { readonly onTime: number; readonly late: number; readonly failed: number }
}

/** What is counted of a row while the ledger is gone through. */
export type Bucket = {
  readonly states: Record<WorkingState, number[]>
  readonly rounds: number[]
  forced: number
  sentBack: number
  readonly reviews: { inTime: number; late: number; lapsed: number }
  readonly schedules: { onTime: number; late: number; failed: number }
}

const forEachState = <T>(valueOf: (state: WorkingState) => T): Record<WorkingState, T> =>
  Object.fromEntries(workingStates.map((state) => [state, valueOf(state)])) as Record<
    WorkingState,
    T
  >

export const emptyBucket = (): Bucket => ({
  states: forEachState(() => []),
  rounds: [],
  forced: 0,
  sentBack: 0,
  reviews: { inTime: 0, late: 0, lapsed: 0 },
  schedules: { onTime: 0, late: 0, failed: 0 },
})

/** What a bucket comes to. */
export const rowFrom = (collection: string, month: string, bucket: Bucket): StatisticsRow => {
  const { forced, reviews, rounds, schedules, sentBack, states } = bucket
  const published = rounds.length
  return {
    collection,
    month,
    states: forEachState((state) => ({
      left: states[state].length,
      medianMs: quantile(states[state], 0.5),
      p90Ms: quantile(states[state], 0.9),
    })),
    published,
    forced: {
      count: forced,
      share: published + forced === 0 ? null : forced / (published + forced),
    },
    rounds: { median: quantile(rounds, 0.5), p90: quantile(rounds, 0.9) },
    sentBack,
    reviews: { ...reviews },
    schedules: { ...schedules },
  }
}
