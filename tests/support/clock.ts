import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import type { Product } from './product.js'

/**
 * Takes the product's clock into the test's hand. It begins a day ahead, so that everybody has worn
 * their hats for a while.
 */
export const holdClock = (...products: Product[]) => {
  let now = Date.now() + 86_400_000
  const clock = {
    now: (): string => new Date(now).toISOString(),
    /** The instant so many seconds from now. */
    in: (seconds: number): string => new Date(now + seconds * 1_000).toISOString(),
    /** Moves the clock to an instant. */
    set: (instant: string): void => {
      now = Date.parse(instant)
    },
    advance: (seconds: number): void => {
      now += seconds * 1_000
    },
  }
  for (const { payload } of products) Object.assign(runtimeOf(payload), { now: clock.now })
  return clock
}
