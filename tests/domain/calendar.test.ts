import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blackoutAt, blackoutsFor, faultOfBlackout } from '../../src/domain/calendar/blackout'
import {
  defaultCalendar,
  faultOfCalendar,
  type WorkingCalendar,
} from '../../src/domain/calendar/workingCalendar'
import { afterWorkingHours, beforeWorkingHours } from '../../src/domain/calendar/workingHours'

/** The weeks round the Chinese national holiday of 2026, with two Saturdays that are worked for it. */
const beijing: WorkingCalendar = {
  ...defaultCalendar('Asia/Shanghai'),
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workingDays: ['2026-09-27', '2026-10-10'],
}
const berlin: WorkingCalendar = {
  ...defaultCalendar('Europe/Berlin'),
  hours: [{ from: '09:00', to: '17:00' }],
}
const local = (instant: string, offset: string): string =>
  new Date(Date.parse(`${instant}:00${offset}`)).toISOString()
const inBeijing = (instant: string): string => local(instant, '+08:00')

describe('working hours', () => {
  test('pass while the house works, and not at lunch, by night or on Sunday', () => {
    const after = (from: string, hours: number) =>
      afterWorkingHours(beijing, inBeijing(from), hours)
    expect(after('2026-09-01T09:00', 2)).toBe(inBeijing('2026-09-01T11:00'))
    expect(after('2026-09-01T11:00', 2)).toBe(inBeijing('2026-09-01T14:30'))
    expect(after('2026-09-01T17:00', 1)).toBe(inBeijing('2026-09-02T09:30'))
    expect(after('2026-09-04T17:00', 1)).toBe(inBeijing('2026-09-07T09:30'))
    expect(after('2026-09-05T23:00', 7)).toBe(inBeijing('2026-09-07T17:30'))
    expect(after('2026-09-01T12:30', 0.5)).toBe(inBeijing('2026-09-01T14:00'))
  })

  test('do not pass on a holiday, and do on the weekend that is worked for it', () => {
    const after = (from: string, hours: number) =>
      afterWorkingHours(beijing, inBeijing(from), hours)
    // The Sunday before counts, the week of the holiday ends on Wednesday.
    expect(after('2026-09-26T12:00', 3)).toBe(inBeijing('2026-09-27T12:00'))
    expect(after('2026-09-30T17:00', 1)).toBe(inBeijing('2026-10-08T09:30'))
    expect(after('2026-10-09T17:00', 1)).toBe(inBeijing('2026-10-10T09:30'))
    expect(after('2026-10-10T17:00', 1)).toBe(inBeijing('2026-10-12T09:30'))
  })

  test('are as many by the clock on the wall when the clock changes over the weekend', () => {
    // Winter time begins on Sunday, 25 October 2026; summer time on 28 March 2027.
    expect(afterWorkingHours(berlin, local('2026-10-23T16:00', '+02:00'), 2)).toBe(
      local('2026-10-26T10:00', '+01:00'),
    )
    expect(afterWorkingHours(berlin, local('2027-03-26T16:00', '+01:00'), 2)).toBe(
      local('2027-03-29T10:00', '+02:00'),
    )
  })

  test('take as long as they really take in the night in which the clock changes', () => {
    const night: WorkingCalendar = {
      ...berlin,
      days: [7],
      hours: [{ from: '01:00', to: '05:00' }],
    }
    // Four hours on the clock are three in spring and five in autumn.
    expect(afterWorkingHours(night, local('2027-03-28T00:00', '+01:00'), 3)).toBe(
      local('2027-03-28T05:00', '+02:00'),
    )
    expect(afterWorkingHours(night, local('2026-10-25T00:00', '+02:00'), 5)).toBe(
      local('2026-10-25T05:00', '+01:00'),
    )
  })

  test('counted back from where they led to are back in the time that is worked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 40 }),
        fc.integer({ min: 1, max: 60 * 40 }),
        fc.constantFrom(beijing, berlin),
        (offset, minutes, calendar) => {
          const from = new Date(Date.parse('2026-09-20T00:00:00Z') + offset * 60_000).toISOString()
          const due = afterWorkingHours(calendar, from, minutes / 60)
          const back = beforeWorkingHours(calendar, due, minutes / 60)
          // Between the two lies only time that nobody works.
          expect(back >= from).toBe(true)
          expect(afterWorkingHours(calendar, back, minutes / 60)).toBe(due)
          expect(afterWorkingHours(calendar, from, minutes / 60 + 1) > due).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    [{ timeZone: 'Mars/Olympus' }, 'time zone'],
    [{ timeZone: '+08:00' }, 'time zone'],
    [{ days: [] }, 'days'],
    [{ days: [0] }, 'days'],
    [{ hours: [] }, 'hours'],
    [{ hours: [{ from: '17:00', to: '09:00' }] }, 'hours'],
    [{ hours: [{ from: '9:00', to: '17:00' }] }, 'hours'],
    [{ holidays: ['2026-02-30'] }, '2026-02-30'],
    [{ holidays: ['2026-10-01'], workingDays: ['2026-10-01'] }, 'both'],
  ])('a calendar that cannot be is named: %j', (part, word) => {
    expect(faultOfCalendar({ ...beijing, ...part })).toContain(word)
    expect(faultOfCalendar(beijing)).toBeNull()
  })
})

describe('a black-out', () => {
  const mourning = {
    from: '2026-12-13T00:00+08:00',
    to: '2026-12-14T00:00+08:00',
    sentence: { en: 'The day of mourning.', zh: '国家公祭日。' },
  }

  test('holds from its first instant to the last before its end', () => {
    const at = (instant: string) => blackoutAt([mourning], inBeijing(instant))
    expect(at('2026-12-12T23:59')).toBeNull()
    expect(at('2026-12-13T00:00')).toBe(mourning)
    expect(at('2026-12-13T23:59')).toBe(mourning)
    expect(at('2026-12-14T00:00')).toBeNull()
  })

  test('bears on the collections it names, or on all', () => {
    const some = { ...mourning, collections: ['topics'] }
    expect(blackoutsFor([mourning, some], 'topics')).toEqual([mourning, some])
    expect(blackoutsFor([mourning, some], 'leaders')).toEqual([mourning])
  })

  test.each([
    [{ from: '2026-12-13' }, 'instant'],
    [{ from: '2026-12-13T00:00' }, 'instant'],
    [{ to: mourning.from }, 'ends'],
    [{ sentence: { en: 'The day of mourning.', zh: ' ' } }, 'sentence'],
  ])('that cannot be is named: %j', (part, word) => {
    expect(faultOfBlackout({ ...mourning, ...part })).toContain(word)
    expect(faultOfBlackout(mourning)).toBeNull()
  })
})
