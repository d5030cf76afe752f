import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blackoutsOn } from '../../src/domain/calendar/blackoutsOn'
import { calendarViews } from '../../src/domain/calendar/calendarPlace'
import { clockTime } from '../../src/domain/calendar/clockTime'
import { dayOf } from '../../src/domain/calendar/dayOf'
import { onOtherDay } from '../../src/domain/calendar/onOtherDay'
import { placeBeside } from '../../src/domain/calendar/placeBeside'
import { placeOf } from '../../src/domain/calendar/placeOf'
import { rangeOfDays } from '../../src/domain/calendar/rangeOfDays'
import { readPlace } from '../../src/domain/calendar/readPlace'
import { shownDays } from '../../src/domain/calendar/shownDays'

const hours = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 3_600_000

describe('a part of the calendar', () => {
  test('is a month in whole weeks from Monday, the first and last over the borders of the year', () => {
    const january = shownDays({ view: 'month', at: '2027-01' })
    expect([january[0], january.at(-1), january.length]).toEqual(['2026-12-28', '2027-01-31', 35])
    const november = shownDays({ view: 'month', at: '2026-11' })
    expect([november[0], november.at(-1), november.length]).toEqual([
      '2026-10-26',
      '2026-12-06',
      42,
    ])
    // It begins on a Monday and has four weeks.
    expect(shownDays({ view: 'month', at: '2027-02' })).toHaveLength(28)
  })

  test('knows leap years', () => {
    expect(shownDays({ view: 'month', at: '2028-02' })).toContain('2028-02-29')
    expect(shownDays({ view: 'month', at: '2100-02' })).not.toContain('2100-02-29')
    expect(readPlace('day', '2028-02-29')).toEqual({ view: 'day', at: '2028-02-29' })
    expect(readPlace('day', '2027-02-29')).toBeNull()
  })

  test('is a week from Monday to Sunday, whichever of its days names it', () => {
    for (const day of ['2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03'])
      expect(readPlace('week', day)).toEqual({ view: 'week', at: '2026-12-28' })
    expect(shownDays({ view: 'week', at: '2026-12-28' })).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ])
  })

  test.each([
    ['month', '2026-13'],
    ['month', '2026-11-23'],
    ['month', '26-11'],
    ['month', '1899-12'],
    ['month', '2200-01'],
    ['week', '2026-11'],
    ['week', '2026-11-31'],
    ['day', '2026-00-10'],
    ['day', 'today'],
    ['day', ''],
    ['day', '2026-11-27T09:00'],
  ] as const)('is not named by what is none: %s %s', (view, at) => {
    expect(readPlace(view, at)).toBeNull()
  })

  test('has one before and one after it', () => {
    expect(placeBeside({ view: 'month', at: '2026-12' }, 1).at).toBe('2027-01')
    expect(placeBeside({ view: 'month', at: '2027-01' }, -1).at).toBe('2026-12')
    expect(placeBeside({ view: 'week', at: '2026-12-28' }, 1).at).toBe('2027-01-04')
    expect(placeBeside({ view: 'day', at: '2028-03-01' }, -1).at).toBe('2028-02-29')
  })

  test('shows the day that it was asked for, and with those beside it every day once', () => {
    const date = fc
      .integer({ min: 0, max: 100_000 })
      .map((days) => new Date(Date.UTC(1900, 0, 8) + days * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, fc.constantFrom(...calendarViews), (day, view) => {
        const place = placeOf(view, day)
        expect(readPlace(view, place.at)).toEqual(place)
        const days = shownDays(place)
        expect(days).toContain(day)
        expect(new Set(days).size).toBe(days.length)
        const after = shownDays(placeBeside(place, 1))
        const isGapless =
          Date.parse(after[0] ?? '') <= Date.parse(days.at(-1) ?? '') + 86_400_000 &&
          (after[0] ?? '') > (days[0] ?? '')
        expect(isGapless).toBe(true)
        if (view !== 'day') expect(new Date(days[0] ?? '').getUTCDay()).toBe(1)
      }),
    )
  })
})

describe('a day of the calendar', () => {
  test('is that of the clocks of a zone', () => {
    expect(dayOf('2026-11-27T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-11-27')
    expect(dayOf('2026-11-27T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-11-28')
    expect(dayOf('2026-12-31T16:00:00.000Z', 'Asia/Shanghai')).toBe('2027-01-01')
    expect(dayOf('2027-01-01T04:59:00.000Z', 'America/New_York')).toBe('2026-12-31')
  })

  test('is as long as it really is when the clock changes', () => {
    expect(rangeOfDays('2026-11-27', '2026-11-27', 'Asia/Shanghai')).toEqual({
      from: '2026-11-26T16:00:00.000Z',
      to: '2026-11-27T16:00:00.000Z',
    })
    expect(hours(rangeOfDays('2027-03-28', '2027-03-28', 'Europe/Berlin'))).toBe(23)
    expect(hours(rangeOfDays('2026-10-25', '2026-10-25', 'Europe/Berlin'))).toBe(25)
    // Midnight itself is skipped there.
    expect(rangeOfDays('2018-11-04', '2018-11-04', 'America/Sao_Paulo').from).toBe(
      '2018-11-04T03:00:00.000Z',
    )
    expect(hours(rangeOfDays('2018-11-04', '2018-11-04', 'America/Sao_Paulo'))).toBe(23)
  })

  test('holds the instants of its range and no others', () => {
    const instant = fc
      .integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) })
      .map((time) => new Date(time).toISOString())
    const zone = fc.constantFrom(
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'UTC',
    )
    fc.assert(
      fc.property(instant, instant, zone, (one, other, timeZone) => {
        const day = dayOf(one, timeZone)
        const { from, to } = rangeOfDays(day, day, timeZone)
        expect(from <= one && one < to).toBe(true)
        expect(dayOf(other, timeZone) === day).toBe(from <= other && other < to)
      }),
      { numRuns: 300 },
    )
  })

  test('has the black-outs that hold for any time of it', () => {
    const sentence = { en: 'The day of mourning.', zh: '国家公祭日。' }
    const night = { from: '2026-12-13T22:00+08:00', to: '2026-12-15T00:00+08:00', sentence }
    const on = (day: string) => blackoutsOn([night], day, 'Asia/Shanghai').length
    expect(['2026-12-12', '2026-12-13', '2026-12-14', '2026-12-15'].map(on)).toEqual([0, 1, 1, 0])
    // On clocks seven hours behind it begins and ends on the day before.
    expect(blackoutsOn([night], '2026-12-14', 'Europe/Berlin')).toEqual([night])
    expect(blackoutsOn([night], '2026-12-15', 'Europe/Berlin')).toEqual([])
  })
})

describe('a planned time', () => {
  test('is read on the clock of its zone', () => {
    expect(clockTime('2027-07-15T07:00:00.000Z', 'Europe/Berlin')).toBe('2027-07-15T09:00')
    expect(clockTime('2027-01-15T07:00:30.000Z', 'Europe/Berlin')).toBe('2027-01-15T08:00:30')
  })

  test('keeps its time of day on another day, over months, years and changes of the clock', () => {
    expect(onOtherDay('2026-12-30T09:00', '2026-12-30', '2027-01-02')).toBe('2027-01-02T09:00')
    expect(onOtherDay('2028-03-01T18:30:15', '2028-03-01', '2028-02-29')).toBe(
      '2028-02-29T18:30:15',
    )
    expect(onOtherDay('2027-03-27T02:30', '2027-03-27', '2027-03-28')).toBe('2027-03-28T02:30')
  })

  test('moves by as many days as the calendar was moved, whatever day it is on its own clock', () => {
    // Friday evening in New York is Saturday in Shanghai.
    expect(onOtherDay('2026-11-27T20:00', '2026-11-28', '2026-11-30')).toBe('2026-11-29T20:00')
  })
})
