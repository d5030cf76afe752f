import { describe, expect } from '@jest/globals'
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { draft } from './support/draft.js'
import { eventually } from './support/eventually.js'
import { findOverhang } from './support/findOverhang.js'
import { makePeople, type Person } from './support/people.js'
import { settled } from './support/settled.js'
import { ask, site } from './support/site.js'
import { verb } from './support/verb.js'
import { walk } from './support/walk.js'

/** A day of the month after this one, so that it always lies ahead. */
const nextMonth = (() => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
})()
const month = nextMonth.toISOString().slice(0, 7)
const dayOfMonth = (day: number): string => `${month}-${String(day).padStart(2, '0')}`

const open = async (page: Page, query: string): Promise<string> => {
  await page.goto(`${site}/admin/calendar${query}`)
  await page.locator('.communique-calendar').waitFor()
  await settled(page)
  return page.locator('.communique-calendar').innerText()
}

const dayWith = (page: Page, date: string) =>
  page.locator(`.communique-calendar [data-date="${date}"]`)

const item = (page: Page, title: string) =>
  page.locator('.communique-calendar__movable', { hasText: title })

const drawer = (page: Page) => page.locator('.communique-calendar__drawer')

const said = (page: Page) => page.locator('.communique-calendar__said')

const confirm = (page: Page) => page.click('#communique-move-confirm')

/** When a text goes out, by the clock of the site. */
const goesOut = async ({ token }: Person, document: string): Promise<string | null> => {
  const { schedule } = await ask('GET', `/api/${document}/workflow`, token)
  const at = (schedule as { at: string } | null)?.at
  return at === undefined
    ? null
    : new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16)
}

/** Goes on by keyboard to an element. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way by keyboard to ${selector}.`)
}

const drags = async (page: Page, approver: Person, document: string): Promise<void> => {
  await item(page, 'Tidal survey').dragTo(dayWith(page, dayOfMonth(12)))
  await drawer(page).waitFor()
  assert.match(await drawer(page).innerText(), /It would go out on [^.]*12/)
  assert.equal(await goesOut(approver, document), `${dayOfMonth(10)}T09:00`, 'it asks first')
  await confirm(page)
  await said(page).filter({ hasText: 'goes out on' }).waitFor()
  assert.equal(await goesOut(approver, document), `${dayOfMonth(12)}T09:00`)
  await dayWith(page, dayOfMonth(12)).locator('text=Tidal survey').waitFor()
  assert.equal(await dayWith(page, dayOfMonth(10)).locator('text=Tidal survey').count(), 0)
}

const movesByKeyboard = async (page: Page, approver: Person, document: string): Promise<void> => {
  await tabTo(page, '[aria-label="Move “Tidal survey”"]')
  await page.keyboard.press('Enter')
  await drawer(page).waitFor()
  await tabTo(page, '#workflow-at')
  await page.keyboard.type(`${month.slice(5)}14`)
  await page.keyboard.type(month.slice(0, 4))
  await page.keyboard.press('Tab')
  await page.keyboard.type('0430PM')
  await tabTo(page, '#communique-move-confirm')
  await page.keyboard.press('Enter')
  await said(page).filter({ hasText: 'goes out on' }).waitFor()
  assert.equal(await goesOut(approver, document), `${dayOfMonth(14)}T16:30`)
  await page.locator('.communique-calendar__said:focus').waitFor()
  // Before that the page holds the text as it was, and would be told that it has moved on.
  await dayWith(page, dayOfMonth(14)).locator('text=Tidal survey').waitFor()
}

const isRefused = async (page: Page, approver: Person, document: string): Promise<void> => {
  await item(page, 'Tidal survey').locator('button').click()
  await page.fill('#workflow-at', '2026-01-05T09:00')
  await confirm(page)
  await drawer(page).locator('[role=alert]').waitFor()
  assert.match(await drawer(page).innerText(), /must lie in the future/)
  assert.equal(await goesOut(approver, document), `${dayOfMonth(14)}T16:30`, 'it stays as it was')
}

const isTooLate = async (page: Page, approver: Person, document: string): Promise<void> => {
  await verb(approver, document, 'unschedule')
  await verb(approver, document, 'schedule', {
    at: `${dayOfMonth(20)}T10:00`,
    timeZone: 'Asia/Shanghai',
  })
  await page.fill('#workflow-at', `${dayOfMonth(16)}T09:00`)
  await confirm(page)
  await drawer(page).locator('[role=alert] >> text=/changed this text meanwhile/').first().waitFor()
  assert.equal(await goesOut(approver, document), `${dayOfMonth(20)}T10:00`)
  await drawer(page).locator('[role=alert] button').click()
  await dayWith(page, dayOfMonth(20)).locator('text=Tidal survey').waitFor()
}

const planned = async (
  { li, wang }: Record<'li' | 'wang', Person>,
  title: string,
  at: string,
): Promise<string> => {
  const document = await draft(wang, 'topics', { title })
  await verb(wang, document, 'submit')
  await verb(li, document, 'approve')
  await verb(li, document, 'schedule', { at, timeZone: 'Asia/Shanghai' })
  return document
}

describe('the calendar', () => {
  walk('shows what goes out, and an approver moves it by hand and by keyboard', async (sit) => {
    const people = await makePeople({ wang: 'press-officer', li: 'approver' })
    const { li, wang } = people
    const { page } = await sit(li)
    const document = await planned(people, 'Tidal survey', `${dayOfMonth(10)}T09:00`)
    for (const [index, title] of ['Air masses', 'Peat bogs', 'Sea ice', 'Coral reefs'].entries())
      await planned(people, title, `${dayOfMonth(17)}T1${index}:00`)
    const first = await open(page, `?view=month&at=${month}`)
    assert.match(first, /Tidal survey[\s\S]*Goes out[\s\S]*Air masses[\s\S]*1 more/)
    await drags(page, li, document)
    await movesByKeyboard(page, li, document)
    await isRefused(page, li, document)
    await isTooLate(page, li, document)

    // A list that is being drawn anew takes no click.
    await settled(page)
    await eventually('the day opens', async () => {
      await page.click('text=1 more')
      const day = new RegExp(`view=day&at=${dayOfMonth(17)}`)
      return page.waitForURL(day, { timeout: 5_000 }).then(
        () => true,
        () => false,
      )
    })
    await page.locator('text=Coral reefs').waitFor()
    assert.match(
      await open(page, `?view=week&at=${dayOfMonth(17)}`),
      /Air masses[\s\S]*Peat bogs[\s\S]*Sea ice[\s\S]*Coral reefs/,
    )
    assert.match(await open(page, '?view=month&at=2026-13'), /cannot be shown/)
    await page.click('.communique-calendar [role=alert] a')
    await page.waitForURL(/view=month&at=\d{4}-\d\d$/)

    const { page: officer } = await sit(wang)
    assert.match(await open(officer, `?view=month&at=${month}`), /Approvers can move/)
    assert.equal(await officer.locator('.communique-calendar__move').count(), 0)
    const { page: chinese } = await sit(li, { language: 'zh', theme: 'dark' })
    assert.match(await open(chinese, `?view=month&at=${month}`), /发布日历[\s\S]*Tidal survey/)

    // Nothing is wider than the smallest screen, and empty days take no room there.
    const { page: narrow } = await sit(li, { width: 320 })
    assert.doesNotMatch(await open(narrow, `?view=month&at=${month}`), /\b11,/)
    expect(await findOverhang(narrow, true)).toEqual([])
  })
})
