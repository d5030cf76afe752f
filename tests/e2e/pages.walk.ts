import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { deskPages, type DeskPage } from './support/deskPages.js'
import { findFaults } from './support/findFaults.js'
import { findOverhang } from './support/findOverhang.js'
import { launchBrowser } from './support/launchBrowser.js'
import { openPage } from './support/openPage.js'
import { makeSampleHouse, type SampleHouse } from './support/sampleHouse.js'
import { openSeat, type Seat } from './support/seat.js'

const languages = ['en', 'zh'] as const

let browser: Browser
let house: SampleHouse
const seats = new Map<string, Seat>()

const seat = async ({ who }: DeskPage, language: 'en' | 'zh'): Promise<Seat> => {
  const key = `${who} ${language}`
  const person = who === null ? null : house[who]
  const found = seats.get(key) ?? (await openSeat(browser, person, { language }))
  seats.set(key, found)
  return found
}

beforeAll(async () => {
  browser = await launchBrowser()
  house = await makeSampleHouse()
})
afterAll(() => browser?.close())

describe.each(deskPages)('the page “$heading”', (desk) => {
  test.each(languages)(
    'in %s has a name, and axe finds nothing grave in both themes',
    async (language) => {
      const { page } = await seat(desk, language)
      await openPage(page, desk, house, language)
      expect(await page.title()).toMatch(/^(?!Communiqué|Payload).+ · Communiqué$/)
      for (const theme of ['light', 'dark']) {
        await page.evaluate(
          (name) => document.documentElement.setAttribute('data-theme', name),
          theme,
        )
        expect(await findFaults(page)).toEqual([])
      }
    },
  )

  test('fits a window of 320 pixels, and of 640 as at 200 %', async () => {
    const { page } = await seat(desk, 'en')
    await openPage(page, desk, house, 'en')
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(300)
      expect(await findOverhang(page, desk.isPayloads !== true)).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})
