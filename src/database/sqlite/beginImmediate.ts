import { Busy } from '../errors.js'
import { isTransient } from '../shared/isTransient.js'

/**
 * Takes SQLite's write lock, waiting for other processes that hold it without stopping this one.
 *
 * @throws Busy when they hold it until `deadline`
 */
export async function beginImmediate(begin: () => void, deadline: number): Promise<void> {
  for (;;) {
    try {
      begin()
      return
    } catch (error) {
      if (!isTransient(error)) throw error
      if (Date.now() >= deadline) {
        const message = 'Another process is writing to the database file; please try again.'
        throw new Busy(message)
      }
      await new Promise((resolve) => setTimeout(resolve, 1 + 6 * Math.random()))
    }
  }
}
