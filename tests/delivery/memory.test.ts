import { describe, expect, test } from '@jest/globals'
import { createMemory } from '../../src/delivery/http/createMemory'

const open = () =>
  createMemory<{ text: string }>({
    size: 100_000,
    sizeOf: ({ text }) => text.length,
    isWorthKeeping: () => true,
    missing: () => ({ text: 'missing' }),
  })

const at = (number: number) => ({ at: number, staleSince: null })

describe('the memory of prepared answers', () => {
  test('has what a crowd asks for at once prepared once', async () => {
    const memory = open()
    let prepared = 0
    const prepare = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      prepared += 1
      return { text: `number ${prepared}` }
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => memory.recall('/v1', at(1), prepare)),
    )
    expect(prepared).toBe(1)
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['number 1']))
  })

  test('gives nobody what is still being prepared for an older number', async () => {
    const memory = open()
    let finish = (_: { text: string }): void => undefined
    const older = memory.recall('/v1', at(1), () => new Promise((resolve) => (finish = resolve)))
    const newer = memory.recall('/v1', at(2), async () => ({ text: 'new' }))
    expect(await newer).toEqual({ text: 'new' })
    finish({ text: 'old' })
    expect(await older).toEqual({ text: 'old' })
    const never = async (): Promise<never> => {
      throw new Error('It is kept.')
    }
    expect(await memory.recall('/v1', at(2), never)).toEqual({ text: 'new' })
  })

  test('tries again after a preparation that failed', async () => {
    const memory = open()
    const failing = async (): Promise<never> => {
      throw new Error('no')
    }
    const [one, other] = await Promise.allSettled([
      memory.recall('/v1', at(1), failing),
      memory.recall('/v1', at(1), failing),
    ])
    expect([one.status, other.status]).toEqual(['rejected', 'rejected'])
    expect(await memory.recall('/v1', at(1), async () => ({ text: 'now' }))).toEqual({
      text: 'now',
    })
  })
})
