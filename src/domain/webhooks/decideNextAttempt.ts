const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Milliseconds to wait after each failed attempt: eleven attempts in a day. */
export const attemptDelaysMs: readonly number[] = [
  5 * second,
  minute,
  5 * minute,
  15 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  6 * hour,
  10 * hour,
]

/** A wait is longer by up to this share of itself, so that what failed together does not return together. */
const jitter = 0.1

/** What becomes of a delivery that failed. */
export type NextAttempt =
  { readonly kind: 'again'; readonly at: string } | { readonly kind: 'dead' }

type Failure = {
  /** Attempts so far, the one that just failed among them. */
  readonly attempts: number
  /** When it failed: ISO 8601, UTC. */
  readonly now: string
  /** From 0 to 1, drawn by whoever asks. */
  readonly chance: number
  /** Seconds that the receiver asked for (`Retry-After`); null: none. */
  readonly retryAfterSeconds: number | null
}

/**
 * When a failed delivery is tried again; after a day of attempts it is given up. A receiver may ask
 * for a longer wait than ours, at most the longest of ours.
 */
export const decideNextAttempt = ({
  attempts,
  now,
  chance,
  retryAfterSeconds,
}: Failure): NextAttempt => {
  const delay = attemptDelaysMs[attempts - 1]
  if (delay === undefined) return { kind: 'dead' }
  const asked = Math.min((retryAfterSeconds ?? 0) * second, Math.max(...attemptDelaysMs))
  const wait = Math.max(asked, Math.round(delay * (1 + jitter * chance)))
  return { kind: 'again', at: new Date(Date.parse(now) + wait).toISOString() }
}
