import { Busy, DatabaseTrouble } from '../errors.js'
import { asAnswer } from './asAnswer.js'
import { deadlineIn, untilDeadline } from './deadline.js'
import type { Engine } from './engine.js'
import { faultOf } from './faultOf.js'
import { isRetryable } from './isTransient.js'
import { pause } from './pause.js'

/** A database that has been away for so long (milliseconds) is not waited for again. */
const longestAwayMs = 10_000

/**
 * Runs `once` until it succeeds or fails for good: again after a conflict with another writer and
 * while the database is away for a moment. All attempts share one deadline.
 *
 * @param waitMs milliseconds for all attempts together
 * @throws Busy or DatabaseTrouble when the deadline comes first
 */
export async function repeat<T>(
  engine: Pick<Engine, 'health'>,
  waitMs: number,
  once: (deadline: number) => Promise<T>,
): Promise<T> {
  const deadline = deadlineIn(waitMs)
  for (let attempt = 1; ; attempt += 1) {
    const before = engine.health.trouble()
    try {
      return await untilDeadline(deadline, () => once(deadline))
    } catch (error) {
      if (!isRetryable(error)) throw asAnswer(error)
      const isAway = faultOf(error) === 'database-away'
      const isLongAway = before !== null && Date.now() - before.since > longestAwayMs
      if (isAway && isLongAway) throw new DatabaseTrouble('database-away', { cause: error })
      await pause(attempt)
      if (Date.now() < deadline) continue
      if (isAway) throw new DatabaseTrouble('database-away', { cause: error })
      const message = 'Other writers kept coming first. Nothing was written; please try again.'
      throw new Busy(message, { cause: error })
    }
  }
}
