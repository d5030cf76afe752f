const firstMs = 5_000
const longestMs = 5 * 60_000

/** Milliseconds to wait after so many failures in a row: five seconds, twice as long each time, at most five minutes. */
export const backoffMs = (failures: number): number =>
  Math.min(longestMs, firstMs * 2 ** Math.max(0, Math.min(failures - 1, 20)))
