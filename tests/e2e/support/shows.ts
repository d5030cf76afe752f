import type { Page } from 'playwright-core'

/** Waits until some words stand in something on the page. */
export const shows = (page: Page, where: string, words: string | RegExp): Promise<void> =>
  page.locator(where).filter({ hasText: words }).first().waitFor()
