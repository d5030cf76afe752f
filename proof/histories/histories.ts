import fc from 'fast-check'
import { verify } from '../../src/plugin/verify/verify.js'
import { startProduct } from '../../tests/support/product.js'
import { openDelivery } from '../../tests/support/publicView.js'
import type { Suite } from '../suite.js'
import { history } from './history.js'
import { play } from './play.js'
import { openStage } from './stage.js'

/** Histories in one unit; a failing one is shrunk within it. */
const each = 10

/** Random histories through the real plugin, compared with the pure rules after each step. */
export const histories: Suite = {
  name: 'histories',
  shows:
    'Whatever people try, the product does what the rules say, and the public reads what the rules say.',
  units: `times ${each} random histories`,
  full: { sqlite: 200, mongodb: 30, postgres: 30 },
  share: { sqlite: 2, mongodb: 1, postgres: 1 },
  open: async (engine) => {
    const product = await startProduct(engine.url())
    const delivery = await openDelivery(product)
    const stage = await openStage(product, delivery)
    return {
      run: async (seed) => {
        const before = new Map(stage.seen)
        await fc.assert(
          fc.asyncProperty(history, (one) => play(stage, one)),
          { numRuns: each, seed, endOnFailure: false },
        )
        const counts = [...stage.seen].map(
          ([what, times]) => [what, times - (before.get(what) ?? 0)] as const,
        )
        return { counts: { histories: each, ...Object.fromEntries(counts) } }
      },
      close: async () => {
        const { differences, events } = await verify(product.payload)
        await delivery.close()
        await product.stop()
        if (differences.length > 0)
          throw new Error(`verify: ${JSON.stringify(differences.slice(0, 5))}`)
        return { counts: { 'events verified': events } }
      },
    }
  },
}
