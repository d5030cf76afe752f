/** So long, in milliseconds, questions are answered one after the other before others have a turn. */
const longestRunMs = 20

/**
 * Lets other requests run between the questions of one that asks for long. SQLite answers at once,
 * so that to await it lets nobody else have the process.
 *
 * @param now milliseconds on a clock that only goes forward
 * @returns what every question waits for first: nothing, mostly
 */
export const createFairTurn = (now: () => number = () => performance.now()) => {
  /** When the first question since the last turn was asked. */
  let since: number | null = null
  return async (): Promise<void> => {
    if (since === null) {
      since = now()
      setImmediate(() => {
        since = null
      })
    } else if (now() - since >= longestRunMs) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
