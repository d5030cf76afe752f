import { describe, expect, test } from '@jest/globals'
import { createFairTurn } from '../../src/database/sqlite/fairTurn.js'

/** Counts how often others were let in. */
const others = () => {
  let turns = 0
  const take = () => {
    turns += 1
    waiting = setImmediate(take)
  }
  let waiting = setImmediate(take)
  return { turns: () => turns, stop: () => clearImmediate(waiting) }
}

describe('a request that asks SQLite for long', () => {
  test('lets others have their turn each time its own has lasted long enough', async () => {
    let now = 0
    const fairTurn = createFairTurn(() => now)
    const watch = others()
    const seen: number[] = []
    for (let question = 0; question < 30; question += 1) {
      await fairTurn()
      seen.push(watch.turns())
      now += 7
    }
    watch.stop()
    // A turn of theirs after every third or fourth question.
    expect(seen.at(-1)).toBeGreaterThanOrEqual(6)
    expect(seen.slice(0, 3)).toEqual([0, 0, 0])
  })

  test('is not held up while it asks for a short time', async () => {
    const fairTurn = createFairTurn(() => 0)
    const watch = others()
    for (let question = 0; question < 1_000; question += 1) await fairTurn()
    const turns = watch.turns()
    watch.stop()
    expect(turns).toBe(0)
  })
})
