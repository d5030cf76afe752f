import type { Locator, Page } from 'playwright-core'
import { settled } from './settled.js'

/** Waits until the workflow's bar says something. */
export const barSays = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('.communique-bar').filter({ hasText: words }).waitFor()

/** A step's button, as soon as the step can be taken. */
const buttonOf = async (page: Page, verb: string): Promise<Locator> => {
  const button = page.locator(`#workflow-${verb}:not([aria-disabled=true])`)
  await button.waitFor({ state: 'attached' })
  if (!(await button.isVisible())) await page.click('#workflow-more')
  return button
}

const answerTo = (page: Page, verb: string): Promise<number> =>
  page
    .waitForResponse(
      (answer) =>
        answer.request().method() === 'POST' && answer.url().endsWith(`/workflow/${verb}`),
    )
    .then((answer) => answer.status())

/** Takes a step that asks for nothing; gives the server's answer. */
export const take = async (page: Page, verb: string): Promise<number> => {
  const button = await buttonOf(page, verb)
  const answer = answerTo(page, verb)
  await button.click()
  const status = await answer
  await settled(page)
  return status
}

/** Opens the drawer of a step and writes down what it asks for; confirms nothing yet. */
export const fillDrawer = async (
  page: Page,
  verb: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<Locator> => {
  await (await buttonOf(page, verb)).click()
  const confirm = page.locator(`#workflow-confirm-${verb}`)
  await confirm.waitFor()
  for (const [question, text] of Object.entries(answers))
    await page.fill(`#field-workflow-${question}, #workflow-${question}`, text)
  await settled(page)
  return confirm
}

/** Takes a step that asks for something first; gives the server's answer. */
export const takeWith = async (
  page: Page,
  verb: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const confirm = await fillDrawer(page, verb, answers)
  const answer = answerTo(page, verb)
  await confirm.click()
  const status = await answer
  await settled(page)
  return status
}
