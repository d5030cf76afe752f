import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentenceOf } from '../../src/domain/refusals/refusals'
import { plannedTime } from '../../src/domain/workflow/plannedTime'

const codeOf = (at: string, timeZone?: string): string | undefined =>
  plannedTime(at, timeZone).refusal?.code
const instantOf = (at: string, timeZone?: string): string | undefined =>
  plannedTime(at, timeZone).time?.instant
const sentences = (at: string, timeZone: string): string[] => {
  const { refusal } = plannedTime(at, timeZone)
  return refusal === null ? [] : [sentenceOf(refusal, 'en'), sentenceOf(refusal, 'zh')]
}

describe('a planned time', () => {
  test('is an instant with its offset, whatever the machine’s own zone', () => {
    expect(plannedTime('2027-03-28T09:00:00+02:00').time).toEqual({
      instant: '2027-03-28T07:00:00.000Z',
      timeZone: 'UTC',
    })
    expect(instantOf('2027-03-28T09:00:00.123456Z')).toBe('2027-03-28T09:00:00.123Z')
  })

  test('or a local time with its zone, summer and winter', () => {
    expect(instantOf('2027-01-15T09:00', 'Europe/Berlin')).toBe('2027-01-15T08:00:00.000Z')
    expect(instantOf('2027-07-15T09:00', 'Europe/Berlin')).toBe('2027-07-15T07:00:00.000Z')
    expect(instantOf('2027-07-15T09:00:30', 'Asia/Shanghai')).toBe('2027-07-15T01:00:30.000Z')
    expect(instantOf('2027-07-15T09:00', 'Asia/Kolkata')).toBe('2027-07-15T03:30:00.000Z')
  })

  test('keeps its zone under the known name', () => {
    expect(plannedTime('2027-01-15T09:00', 'europe/berlin').time?.timeZone).toBe('Europe/Berlin')
  })

  test('without offset and zone could be any', () => {
    expect(codeOf('2027-03-28T09:00')).toBe('time-zone-missing')
  })

  test('with both has to have the offset that the zone has then', () => {
    expect(instantOf('2027-07-15T09:00+02:00', 'Europe/Berlin')).toBe('2027-07-15T07:00:00.000Z')
    expect(codeOf('2027-07-15T09:00+01:00', 'Europe/Berlin')).toBe('time-offset-wrong')
    expect(codeOf('2027-07-15T07:00+00:00', 'Europe/Berlin')).toBe('time-offset-wrong')
    expect(instantOf('2027-07-15T07:00Z', 'Europe/Berlin')).toBe('2027-07-15T07:00:00.000Z')
    expect(sentences('2027-07-15T09:00+01:00', 'Europe/Berlin')).toEqual([
      'In Europe/Berlin the offset at 2027-07-15 09:00 is +02:00, not +01:00.',
      'Europe/Berlin 在 2027-07-15 09:00 的时差为 +02:00，而非 +01:00。',
    ])
  })

  test('that the clock skips is none, and the gap is named', () => {
    expect(codeOf('2027-03-28T02:30', 'Europe/Berlin')).toBe('time-skipped')
    expect(codeOf('2027-03-28T02:30+01:00', 'Europe/Berlin')).toBe('time-skipped')
    expect(codeOf('2027-03-28T01:59:59', 'Europe/Berlin')).toBeUndefined()
    expect(codeOf('2027-03-28T03:00', 'Europe/Berlin')).toBeUndefined()
    expect(sentences('2027-03-28T02:30', 'Europe/Berlin')).toEqual([
      'In Europe/Berlin it is never 2027-03-28 02:30: the clock goes from 2027-03-28 02:00 straight to 2027-03-28 03:00. Choose another time.',
      'Europe/Berlin 没有 2027-03-28 02:30 这一时刻：时钟由 2027-03-28 02:00 直接拨到 2027-03-28 03:00。请另选时间。',
    ])
  })

  test('that the clock shows twice needs its offset, and both instants are named', () => {
    expect(codeOf('2027-10-31T02:30', 'Europe/Berlin')).toBe('time-doubled')
    expect(instantOf('2027-10-31T02:30+02:00', 'Europe/Berlin')).toBe('2027-10-31T00:30:00.000Z')
    expect(instantOf('2027-10-31T02:30+01:00', 'Europe/Berlin')).toBe('2027-10-31T01:30:00.000Z')
    expect(codeOf('2027-10-31T02:30+03:00', 'Europe/Berlin')).toBe('time-offset-wrong')
    expect(sentences('2027-10-31T02:30', 'Europe/Berlin')).toEqual([
      'In Europe/Berlin it is 2027-10-31 02:30 twice: 2027-10-31 02:30 +02:00 and 2027-10-31 02:30 +01:00. Say which by its offset.',
      'Europe/Berlin 的 2027-10-31 02:30 会出现两次：2027-10-31 02:30 +02:00 和 2027-10-31 02:30 +01:00。请以时差指明是哪一次。',
    ])
  })

  test('knows changes of half an hour and on the southern half', () => {
    // Lord Howe Island moves by 30 minutes, in October forward and in April back.
    expect(codeOf('2027-10-03T02:15', 'Australia/Lord_Howe')).toBe('time-skipped')
    expect(codeOf('2027-04-04T01:45', 'Australia/Lord_Howe')).toBe('time-doubled')
  })

  test.each([
    'tomorrow',
    '',
    '2027-02-30T09:00',
    '2027-01-01',
    '2027-01-01T25:00',
    '2027-01-01 09:00',
  ])('is refused where it is none: "%s"', (at) => {
    expect(codeOf(at, 'Europe/Berlin')).toBe('time-unreadable')
  })

  test.each(['Mars/Olympus', '', '+02:00', 'Europe/Berlin '])(
    'is refused where its zone is none: "%s"',
    (timeZone) => {
      expect(codeOf('2027-01-01T09:00', timeZone)).toBe('time-zone-unknown')
    },
  )

  test('shows on the clock of its zone what was written, in every zone and hour', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'Asia/Shanghai', 'America/New_York', 'UTC')
    const minute = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 })
    fc.assert(
      fc.property(zone, minute, (timeZone, minutes) => {
        const local = new Date(Date.UTC(2027, 0, 1) + minutes * 60_000).toISOString().slice(0, 16)
        const instant = instantOf(local, timeZone)
        if (instant === undefined) return
        const parts = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(new Date(instant))
        expect(parts.replace(' ', 'T')).toBe(local)
      }),
      { numRuns: 500 },
    )
  })
})
