import { describe, expect, test } from '@jest/globals'
import { attemptDelaysMs, decideNextAttempt } from '../../src/domain/webhooks/decideNextAttempt.js'
import { wantsEvent } from '../../src/domain/webhooks/wantsEvent.js'
import { webhookEventOf, type PublicStatus } from '../../src/domain/webhooks/webhookEventOf.js'

const now = '2026-11-01T00:00:00.000Z'
const failure = { attempts: 1, now, chance: 0, retryAfterSeconds: null }

describe('what a public event is to a receiver', () => {
  test.each<[PublicStatus, PublicStatus, string | null]>([
    [null, 'live', 'published'],
    ['gone', 'live', 'published'],
    ['redirected', 'live', 'published'],
    ['live', 'live', 'changed'],
    ['live', 'withdrawn', 'withdrawn'],
    ['withdrawn', 'withdrawn', 'changed'],
    ['withdrawn', 'live', 'restored'],
    ['live', 'gone', 'gone'],
    ['withdrawn', 'redirected', 'gone'],
    ['gone', 'gone', null],
    [null, null, null],
  ])('from %s to %s: %s', (before, after, event) => {
    expect(webhookEventOf(before, after)).toBe(event)
  })
})

describe('an endpoint', () => {
  test('that chose nothing is told everything', () => {
    expect(wantsEvent({ events: [], types: [] }, 'gone', 'topics')).toBe(true)
  })
  test('is told what it chose, and only of the types it chose', () => {
    const chosen = { events: ['gone'], types: ['topics'] } as const
    expect(wantsEvent(chosen, 'gone', 'topics')).toBe(true)
    expect(wantsEvent(chosen, 'changed', 'topics')).toBe(false)
    expect(wantsEvent(chosen, 'gone', 'leaders')).toBe(false)
  })
})

describe('a delivery that failed', () => {
  test('is tried again after five seconds first', () => {
    expect(decideNextAttempt(failure)).toEqual({ kind: 'again', at: '2026-11-01T00:00:05.000Z' })
  })

  test('waits a tenth longer at most, by chance', () => {
    expect(decideNextAttempt({ ...failure, attempts: 2, chance: 1 })).toEqual({
      kind: 'again',
      at: '2026-11-01T00:01:06.000Z',
    })
  })

  test('waits longer each time, for a day in all, and is then given up', () => {
    expect([...attemptDelaysMs].sort((one, other) => one - other)).toEqual(attemptDelaysMs)
    const hours = attemptDelaysMs.reduce((sum, delay) => sum + delay, 0) / 3_600_000
    expect(hours).toBeGreaterThan(23)
    expect(hours).toBeLessThan(25)
    const last = attemptDelaysMs.length
    expect(decideNextAttempt({ ...failure, attempts: last }).kind).toBe('again')
    expect(decideNextAttempt({ ...failure, attempts: last + 1 })).toEqual({ kind: 'dead' })
  })

  test('waits as long as the receiver asks, but not for ever, and never shorter than it would', () => {
    expect(decideNextAttempt({ ...failure, retryAfterSeconds: 600 })).toMatchObject({
      at: '2026-11-01T00:10:00.000Z',
    })
    expect(decideNextAttempt({ ...failure, retryAfterSeconds: 999_999 })).toMatchObject({
      at: '2026-11-01T10:00:00.000Z',
    })
    expect(decideNextAttempt({ ...failure, retryAfterSeconds: 1 })).toMatchObject({
      at: '2026-11-01T00:00:05.000Z',
    })
  })
})
