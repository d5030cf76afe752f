import type { Page } from 'playwright-core'

/** No page of the desk has more places where the focus may stand. */
const farthest = 150

/** Whether what has the focus shows it: by an outline, or by a border that it has only then. */
const showsFocus = `(() => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement)
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  return isOutlined || boxShadow !== 'none' || document.activeElement.matches('input, textarea')
})()`

/**
 * Presses Tab until something has the focus, which has to be seen there.
 * @param key `Shift+Tab` goes back
 */
export const tabTo = async (page: Page, selector: string, key = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < farthest; presses += 1) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) {
      // The outline may be on its way.
      await page.waitForTimeout(250)
      if (await page.evaluate(showsFocus)) return
      throw new Error(`${selector} has the focus and does not show it.`)
    }
    await page.keyboard.press(key)
  }
  throw new Error(`${selector} cannot be reached with ${key}.`)
}
