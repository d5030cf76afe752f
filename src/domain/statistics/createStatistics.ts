import type { LedgerEvent } from '../ledger/event.js'
import { genesisHash, type Sealed } from '../ledger/seal.js'
import { emptyState, type DocumentState } from '../workflow/documentState.js'
import { apply } from '../workflow/fold.js'
import { emptyBucket, rowFrom, type Bucket, type StatisticsRow } from './statisticsRow.js'

/** Reviews that are owed in one collection when the statistics are taken. */
export type ReviewsOwed = {
  readonly collection: string
  readonly open: number
  /** Of these, how many should have been done already. */
  readonly overdue: number
}

export type Statistics = {
  /** By collection, then month; only months in which something happened. */
  readonly rows: readonly StatisticsRow[]
  readonly owed: readonly ReviewsOwed[]
}

type Options = {
  /** In which month an instant lies: `YYYY-MM`. */
  readonly monthOf: (instant: string) => string
  /** So many milliseconds after its instant a text that goes out counts as late. */
  readonly lateAfterMs: number
  readonly now: string
}

type Event = Sealed<LedgerEvent>

const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from)

const countSchedule = (bucket: Bucket, { at, details, type }: Event, lateAfterMs: number): void => {
  if (details.at === undefined) return
  if (type === 'publish-failed') bucket.schedules.failed += 1
  else if (type === 'published' || type === 'force-published')
    bucket.schedules[between(details.at, at) > lateAfterMs ? 'late' : 'onTime'] += 1
}

const countReviews = (bucket: Bucket, before: DocumentState, event: Event): void => {
  for (const { dueAt } of before.debts)
    bucket.reviews[
      event.type !== 'settled' ? 'lapsed' : between(dueAt, event.at) > 0 ? 'late' : 'inTime'
    ] += 1
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Statistics from the ledger, one chain after the other, so that no more than one lies in memory.
 * What ends in a month counts in that month: the time a text stood in a state, the rounds that led
 * to a publication, a review that was owed, a plan whose instant came.
 */
export const createStatistics = ({ lateAfterMs, monthOf, now }: Options) => {
  const buckets = new Map<string, Map<string, Bucket>>()
  const owed = new Map<string, { open: number; overdue: number }>()

  const bucketOf = (collection: string, at: string): Bucket => {
    const months = buckets.get(collection) ?? new Map<string, Bucket>()
    buckets.set(collection, months)
    const bucket = months.get(monthOf(at)) ?? emptyBucket()
    months.set(monthOf(at), bucket)
    return bucket
  }

  return {
    /** Counts the whole chain of one document, oldest event first. */
    add: (collection: string, chain: readonly Event[]): void => {
      let state = emptyState(genesisHash)
      let since = chain[0]?.at ?? now
      let rounds = 0
      for (const event of chain) {
        const before = state
        state = apply(before, event)
        const bucket = bucketOf(collection, event.at)
        if (state.working.state !== before.working.state) {
          bucket.states[before.working.state].push(between(since, event.at))
          since = event.at
        }
        if (event.type === 'submitted') rounds += 1
        if (event.type === 'changes-requested') bucket.sentBack += 1
        if (event.type === 'published') bucket.rounds.push(rounds)
        if (event.type === 'force-published') bucket.forced += 1
        if (event.type === 'published' || event.type === 'force-published') rounds = 0
        countSchedule(bucket, event, lateAfterMs)
        if (state.debts.length === 0) countReviews(bucket, before, event)
      }
      const { open, overdue } = owed.get(collection) ?? { open: 0, overdue: 0 }
      const late = state.debts.filter(({ dueAt }) => between(dueAt, now) > 0)
      owed.set(collection, {
        open: open + state.debts.length,
        overdue: overdue + late.length,
      })
    },
    /** What it all comes to, for months from one to another, both included. */
    result: (months: { readonly from?: string; readonly to?: string } = {}): Statistics => ({
      rows: [...buckets]
        .sort(([one], [other]) => inOrder(one, other))
        .flatMap(([collection, ofCollection]) =>
          [...ofCollection]
            .filter(([month]) => month >= (months.from ?? '') && month <= (months.to ?? '9999-12'))
            .sort(([one], [other]) => inOrder(one, other))
            .map(([month, bucket]) => rowFrom(collection, month, bucket)),
        ),
      owed: [...owed]
        .sort(([one], [other]) => inOrder(one, other))
        .map(([collection, counts]) => ({ collection, ...counts })),
    }),
  }
}
