import type { Page } from 'playwright-core'
import type { DeskPage } from './deskPages.js'
import type { SampleHouse } from './sampleHouse.js'
import { settled } from './settled.js'
import { site } from './site.js'

/** Opens a page of the desk, with the content in the language of the admin, and waits until it is drawn. */
export const openPage = async (
  page: Page,
  { address, opens, shows }: DeskPage,
  house: SampleHouse,
  language: 'en' | 'zh',
): Promise<void> => {
  const target = new URL(`${site}/admin${address(house)}`)
  if (target.pathname.includes('/collections/')) target.searchParams.set('locale', language)
  await page.goto(target.href)
  if (opens !== undefined) await page.click(opens)
  await page.locator(shows).first().waitFor()
  await settled(page)
}
