import { endDeadTransactions } from './endDeadTransactions.js'
import type { MongooseAdapter } from './mongodbTypes.js'

/** Milliseconds between two looks. */
const restMs = 3_000

/** Ends the transactions of killed processes, from its start on, until it is stopped. */
export function createReaper(adapter: MongooseAdapter): {
  start: () => Promise<void>
  stop: () => void
} {
  let timer: NodeJS.Timeout | undefined
  let isAllowed = true

  async function look(): Promise<void> {
    try {
      const ended = await endDeadTransactions(adapter)
      if (ended > 0)
        adapter.payload.logger.warn(
          `Ended ${ended} transaction(s) that a killed process left open.`,
        )
      isAllowed = true
    } catch (error) {
      // Without the right to look, the server's own time limit (a minute) still ends them.
      if (isAllowed)
        adapter.payload.logger.warn({ err: error, msg: 'Cannot look for abandoned transactions.' })
      isAllowed = false
    }
  }

  function wait(): void {
    timer = setTimeout(() => void look().then(wait), restMs)
    timer.unref()
  }

  return {
    start: async () => {
      await look()
      clearTimeout(timer)
      wait()
    },
    stop: () => clearTimeout(timer),
  }
}
