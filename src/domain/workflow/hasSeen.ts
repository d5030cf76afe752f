import type { Expectation } from './request.js'

/** A text as it stands, as far as it matters to whoever looked earlier. */
export type Seen = Expectation & {
  /** Of the events, the last that a decision has to have seen; absent: the newest. */
  readonly decisive?: number
}

/**
 * Whether somebody who quotes a text has seen all that their decision is about. Assignments and
 * claims that came later are no part of it, so that they never stand in anybody's way.
 */
export const hasSeen = (quoted: Expectation, current: Seen): boolean =>
  quoted.fingerprint === current.fingerprint &&
  quoted.sequence >= (current.decisive ?? current.sequence) &&
  quoted.sequence <= current.sequence
