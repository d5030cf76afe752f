import type { Page } from 'playwright-core'

/**
 * What of ours reaches beyond the right edge of the window, unless it can be scrolled to there.
 * @param isWhole the page is ours as a whole: it must not scroll sideways at all
 */
export const findOverhang = (page: Page, isWhole: boolean): Promise<string[]> =>
  page.evaluate((isOurs) => {
    const { clientWidth, scrollWidth } = document.documentElement
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement))
    const found = [...document.querySelectorAll('[class*="communique-"]')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !scrolls(element))
      .map(({ className }) => String(className))
    return isOurs && scrollWidth > clientWidth ? [...found, `page: ${scrollWidth}`] : found
  }, isWhole)
