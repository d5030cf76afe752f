import { describe, expect, test } from '@jest/globals'
import { createNumberWatch } from '../../src/delivery/store/createNumberWatch'

const clock = () => new Date('2026-11-02T08:00:00.000Z')
const soon = (milliseconds = 5) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A store whose answers a test gives, one for each question. */
const questions = () => {
  const open: { answer: (number: number) => void; fail: (error: Error) => void }[] = []
  return {
    open,
    publicNumber: () =>
      new Promise<number>((answer, fail) => {
        open.push({ answer, fail })
      }),
  }
}

describe('the public number', () => {
  test('is trusted without a question, and no longer than it may be', async () => {
    let asked = 0
    const store = { publicNumber: async () => (asked += 1) }
    const watch = createNumberWatch(store, clock, { askAfter: 1_000, atMost: 60 })
    expect(watch.known()).toBeNull()
    expect(await watch.now()).toEqual({ at: 1, staleSince: null })
    for (let time = 0; time < 5; time += 1) expect((await watch.now()).at).toBe(1)
    expect(watch.known()).toBe(1)
    await soon(70)
    expect(watch.known()).toBeNull()
    expect((await watch.now()).at).toBe(2)
  })

  test('is asked for by each reader where nobody tells of commits', async () => {
    let asked = 0
    const watch = createNumberWatch({ publicNumber: async () => (asked += 1) }, clock)
    for (let time = 1; time <= 3; time += 1) expect((await watch.now()).at).toBe(time)
    expect(watch.known()).toBeNull()
  })

  test('is asked for once meanwhile when it grows old, and readers do not wait', async () => {
    const { open, publicNumber } = questions()
    const watch = createNumberWatch({ publicNumber }, clock, { askAfter: 0, atMost: 10_000 })
    const first = watch.now()
    open[0]?.answer(1)
    expect((await first).at).toBe(1)
    for (let time = 0; time < 5; time += 1) expect(watch.known()).toBe(1)
    expect(open).toHaveLength(2)
    open[1]?.answer(2)
    await soon()
    expect(watch.known()).toBe(2)
  })

  test('moves with a commit of this process, whatever an older question says later', async () => {
    const { open, publicNumber } = questions()
    const watch = createNumberWatch({ publicNumber }, clock, { askAfter: 0, atMost: 10_000 })
    const first = watch.now()
    open[0]?.answer(4)
    await first
    watch.known()
    watch.note(5)
    expect(watch.known()).toBe(5)
    open[1]?.answer(4)
    await soon()
    expect(watch.known()).toBe(5)
  })

  test('is asked for anew once it is doubted, by a question that began after the doubt', async () => {
    const { open, publicNumber } = questions()
    const watch = createNumberWatch({ publicNumber }, clock, { askAfter: 0, atMost: 10_000 })
    const first = watch.now()
    open[0]?.answer(1)
    await first
    watch.known()
    watch.doubt()
    open[1]?.answer(1)
    await soon()
    expect(watch.known()).toBeNull()
    const reading = watch.now()
    open[2]?.answer(2)
    expect(await reading).toEqual({ at: 2, staleSince: null })
  })

  test('is given as stale when a question meanwhile finds the database away', async () => {
    const { open, publicNumber } = questions()
    const watch = createNumberWatch({ publicNumber }, clock, { askAfter: 0, atMost: 10_000 })
    const first = watch.now()
    open[0]?.answer(1)
    await first
    watch.known()
    open[1]?.fail(Object.assign(new Error('away'), { status: 503 }))
    await soon()
    expect(watch.known()).toBeNull()
    expect(await watch.now()).toEqual({ at: 1, staleSince: clock() })
  })

  test('is given as stale after a second in which the database did not answer, which is told once', async () => {
    const { open, publicNumber } = questions()
    let told = 0
    const watch = createNumberWatch({ publicNumber }, clock, { askAfter: 0, atMost: 0 }, () => {
      told += 1
    })
    const first = watch.now()
    open[0]?.answer(1)
    await first
    const crowd = await Promise.all([watch.now(), watch.now(), watch.now()])
    expect(crowd).toEqual(Array(3).fill({ at: 1, staleSince: clock() }))
    expect(told).toBe(1)
    for (const { answer } of open) answer(2)
    await soon()
    const again = watch.now()
    open.at(-1)?.answer(2)
    expect(await again).toEqual({ at: 2, staleSince: null })
    expect(told).toBe(1)
  })

  test('hides no fault that came while nobody waited', async () => {
    const { open, publicNumber } = questions()
    const watch = createNumberWatch({ publicNumber }, clock, { askAfter: 0, atMost: 10_000 })
    const first = watch.now()
    open[0]?.answer(1)
    await first
    watch.known()
    open[1]?.fail(new Error('a table is missing'))
    await soon()
    await expect(watch.now()).rejects.toThrow('a table is missing')
  })
})
