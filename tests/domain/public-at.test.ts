import { describe, expect, test } from '@jest/globals'
import type { EventType } from '../../src/domain/ledger/event'
import { publicAt } from '../../src/domain/ledger/publicAt'
import { versionAt, type TextEvent } from '../../src/domain/ledger/versionAt'

const at = (minute: number): string => `2026-11-27T10:${String(minute).padStart(2, '0')}:00.000Z`

const record = (...types: readonly EventType[]): TextEvent[] =>
  types.map((type, index) => ({
    sequence: index + 1,
    type,
    at: at(index + 1),
    details: type === 'edited' ? { version: `version-${index + 1}` } : {},
  }))

const events = record(
  'edited',
  'submitted',
  'approved',
  'published',
  'edited',
  'withdrawn',
  'restored',
  'force-published',
  'unpublished',
  'edited',
  'note-amended',
)

const told = (minute: number) => {
  const { kind, published, since } = publicAt(events, at(minute))
  return [kind, published?.sequence ?? null, since?.sequence ?? null]
}

describe('what the public read at an instant', () => {
  test('is nothing before the text was published for the first time', () => {
    expect(told(3)).toEqual(['nothing', null, null])
    expect(publicAt([], at(1))).toEqual({ kind: 'nothing', published: null, since: null })
  })

  test('is the text that was published last, whoever writes on in the meantime', () => {
    expect(told(4)).toEqual(['text', 4, 4])
    expect(told(5)).toEqual(['text', 4, 4])
    expect(told(8)).toEqual(['text', 8, 8])
  })

  test('is the text with a notice while it is withdrawn, and without one once it is restored', () => {
    expect(told(6)).toEqual(['withdrawn', 4, 6])
    expect(told(7)).toEqual(['text', 4, 7])
  })

  test('is no text once it was taken down, and nothing that follows changes that', () => {
    expect(told(9)).toEqual(['gone', 8, 9])
    expect(told(59)).toEqual(['gone', 8, 9])
  })
})

describe('what the public reads now', () => {
  test('is told by the order of the record, whatever a clock said that was set back', () => {
    const back = events.map((event) => ({ ...event, at: at(60 - event.sequence) }))
    const { kind, published, since } = publicAt(back)
    expect([kind, published?.sequence, since?.sequence]).toEqual(['gone', 8, 9])
    expect(publicAt(back.slice(0, 5))).toMatchObject({ kind: 'text', published: { sequence: 4 } })
  })
})

describe('the version of a text at an event', () => {
  test('is the one that was saved last by then', () => {
    expect(versionAt(events, 4)).toBe('version-1')
    expect(versionAt(events, 5)).toBe('version-5')
    expect(versionAt(events, 9)).toBe('version-5')
    expect(versionAt(events, 11)).toBe('version-10')
    expect(versionAt(events, 0)).toBeUndefined()
  })
})
