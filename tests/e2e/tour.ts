import { expect, test } from '@jest/globals'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { deskPages } from './support/deskPages.js'
import { launchBrowser } from './support/launchBrowser.js'
import { openPage } from './support/openPage.js'
import { makeSampleHouse } from './support/sampleHouse.js'
import { openSeat } from './support/seat.js'
import { takePicture } from './support/takePicture.js'
import { site } from './support/site.js'
import { pictureName, tourReadme, views } from './support/tourReadme.js'

const folder = path.resolve(import.meta.dirname, '../../docs/tour')

/** In bytes: a heavier one is too heavy for a repository. */
const heaviest = 120_000

const picture = async (page: Page, name: string): Promise<void> => {
  const size = await takePicture(page, path.join(folder, name))
  expect([name, Math.max(size, heaviest)]).toEqual([name, heaviest])
}

test('every page of the desk has a picture in both languages and themes', async () => {
  const browser = await launchBrowser()
  try {
    const house = await makeSampleHouse()
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder))
      if (name.endsWith('.png')) await rm(path.join(folder, name))
    for (const { language, theme } of views) {
      const options = { language, theme, height: 860 }
      const pages = {
        officer: (await openSeat(browser, house.officer, options)).page,
        approver: (await openSeat(browser, house.approver, options)).page,
        reader: (await openSeat(browser, null, options)).page,
      }
      for (const desk of deskPages) {
        const page = pages[desk.who ?? 'reader']
        await openPage(page, desk, house, language)
        const name = pictureName(desk.name, { language, theme })
        await picture(page, name)
      }
      await pages.reader.goto(`${site}/${language}/leader-activities/${house.activitySlug}`)
      await picture(pages.reader, pictureName('public', { language, theme }))
      await Promise.all(Object.values(pages).map((page) => page.context().close()))
    }
    await writeFile(path.join(folder, 'README.md'), tourReadme())
  } finally {
    await browser.close()
  }
}, 600_000)
