import { describe, expect, test } from '@jest/globals'
import { monthsIn } from '../../src/domain/statistics/monthsIn.js'
import { quantile } from '../../src/domain/statistics/quantile.js'
import { emptyBucket, rowFrom } from '../../src/domain/statistics/statisticsRow.js'
import { statisticsCsv } from '../../src/domain/statistics/statisticsCsv.js'

describe('statistics', () => {
  test('a quantile is a value that occurred, by nearest rank', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(quantile([7], 0.9)).toBe(7)
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([4, 3, 2, 1], 0.5)).toBe(2)
    expect(quantile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBe(9)
    expect(quantile([100, 20, 3], 0.9)).toBe(100)
  })

  test('a month is that of the zone’s calendar, summer time and quarter hours included', () => {
    expect(monthsIn('Asia/Shanghai')('2026-09-30T16:00:00.000Z')).toBe('2026-10')
    expect(monthsIn('Asia/Shanghai')('2026-09-30T15:59:59.999Z')).toBe('2026-09')
    expect(monthsIn('Europe/Berlin')('2026-06-30T22:00:00.000Z')).toBe('2026-07')
    const inKathmandu = monthsIn('Asia/Kathmandu')
    expect(inKathmandu('2026-06-30T18:14:00.000Z')).toBe('2026-06')
    expect(inKathmandu('2026-06-30T18:15:00.000Z')).toBe('2026-07')
  })

  test.each([
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Apia',
    'Pacific/Marquesas',
  ])('each hour about the turn of any month lies where the calendar of %s says', (timeZone) => {
    const monthOf = monthsIn(timeZone)
    const calendar = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
    })
    // Samoa left out 30 December 2011.
    for (let month = 0; month < 24; month += 1)
      for (let hour = -30; hour <= 30; hour += 1) {
        const instant = new Date(Date.UTC(2011, month, 1, hour))
        expect(monthOf(instant.toISOString())).toBe(calendar.format(instant))
      }
  })

  test('CSV quotes what would break a line, and leaves empty what there is nothing of', () => {
    const [names = '', row = '', rest] = statisticsCsv([
      rowFrom('a,"b"', '2026-10', emptyBucket()),
    ]).split('\r\n')
    expect(names).toMatch(/^collection,month,published,forced,forced_share,/)
    expect(row).toMatch(/^"a,""b""",2026-10,0,0,,,,0,/)
    expect(rest).toBe('')
  })
})
