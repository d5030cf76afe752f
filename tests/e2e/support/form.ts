import type { Page } from 'playwright-core'
import { settled } from './settled.js'
import { site } from './site.js'

/** Opens the form of a text, or of one that is yet to be made: `topics/create`. */
export const openText = async (page: Page, document: string, locale = 'en'): Promise<void> => {
  await page.goto(`${site}/admin/collections/${document}?locale=${locale}`)
  await page.locator('.communique-bar__state p').first().waitFor()
  await settled(page)
}

/** Writes into a field by its name. */
export const write = async (page: Page, field: string, text: string): Promise<void> => {
  await page.fill(`#field-${field}`, text)
  await settled(page)
}

/** Writes at the end of the running text. */
export const writeBody = async (page: Page, text: string): Promise<void> => {
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
  await settled(page)
}

/** Goes to one of the form's tabs by its name. */
export const openTab = (page: Page, name: string): Promise<void> =>
  page
    .locator('.tabs-field__tab-button')
    .filter({ hasText: new RegExp(`^${name}\\d*$`) })
    .click()

/** Chooses from a list. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.locator(`#field-${field} .rs__control`).click()
  await page
    .locator('.rs__option')
    .filter({ hasText: new RegExp(`^${option}$`) })
    .click()
  await settled(page)
}

/** Changes the language in which the text is written. */
export const changeLocale = async (page: Page, locale: string): Promise<void> => {
  await page.locator('.localizer button').first().click()
  await page.locator(`.popup-button-list__button:has([data-locale=${locale}])`).click()
  await page.waitForURL(new RegExp(`locale=${locale}`))
  await settled(page)
}

/** Saves with the keyboard; gives what the server answered, 0 where it did not. */
export const save = async (page: Page): Promise<number> => {
  await settled(page)
  await page.locator('#action-save-draft:enabled, #action-save:enabled').first().waitFor()
  const isSave = (method: string, address: string): boolean =>
    ['PATCH', 'POST'].includes(method) && /\/api\/[^?]*\?.*depth=0/.test(address)
  const ended = Promise.race([
    page
      .waitForResponse((answer) => isSave(answer.request().method(), answer.url()))
      .then((answer) => answer.status()),
    page
      .waitForEvent('requestfailed', (request) => isSave(request.method(), request.url()))
      .then(() => 0),
  ])
  await page.keyboard.press('Control+s')
  const status = await ended
  await settled(page)
  return status
}

/** The key of the text whose form is open. */
export const documentIn = (page: Page): string => {
  const [, document] = /\/collections\/([^/]+\/[^/?]+)/.exec(page.url()) ?? []
  if (document === undefined || document.endsWith('/create'))
    throw new Error(`No text is open at ${page.url()}.`)
  return document
}
