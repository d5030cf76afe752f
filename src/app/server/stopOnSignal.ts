/** The process must be gone after this time, whatever still hangs; longer than `gracefulStop` gives. */
const LONGEST_STOP_MS = 20_000

/** Ends the process in order on SIGTERM or SIGINT: exit 0, or 1 if stopping failed or hung. */
export function stopOnSignal(stop: () => Promise<void>, onFailure: (error: unknown) => void): void {
  let hasBegun = false
  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        onFailure(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}
