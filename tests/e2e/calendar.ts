/**
 * An approver looks at the calendar and moves what goes out: by dragging it, by keyboard, and where
 * it is refused. Not part of `npm test`, which has no browser; run it by hand after `npm run build`:
 *
 *     CHROMIUM=/usr/bin/chromium node --import tsx tests/e2e/calendar.ts
 *
 * It starts a server of its own on an empty database, stops it again, and leaves pictures in the
 * folder that it prints.
 */
import assert from 'node:assert/strict'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { signIn } from './support/signIn.js'
import { ask, makePeople, site, startServer, tokenOf, verb } from './support/site.js'

/** A day of the month after this one, so that it always lies ahead. */
const nextMonth = (() => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
})()
const month = nextMonth.toISOString().slice(0, 7)
const dayOfMonth = (day: number): string => `${month}-${String(day).padStart(2, '0')}`

const open = async (page: Page, query: string): Promise<string> => {
  await page.goto(`${site}/admin/calendar${query}`, { waitUntil: 'networkidle' })
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
const goesOut = async (token: string, document: string): Promise<string | null> => {
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

const drags = async (page: Page, token: string, document: string): Promise<void> => {
  await item(page, 'Spring flood').dragTo(dayWith(page, dayOfMonth(12)))
  await drawer(page).waitFor()
  assert.match(await drawer(page).innerText(), /It would go out on [^.]*12/)
  assert.equal(await goesOut(token, document), `${dayOfMonth(10)}T09:00`, 'it asks first')
  await confirm(page)
  await said(page).filter({ hasText: 'goes out on' }).waitFor()
  assert.equal(await goesOut(token, document), `${dayOfMonth(12)}T09:00`)
  await dayWith(page, dayOfMonth(12)).locator('text=Spring flood').waitFor()
  assert.equal(await dayWith(page, dayOfMonth(10)).locator('text=Spring flood').count(), 0)
}

const movesByKeyboard = async (page: Page, token: string, document: string): Promise<void> => {
  await tabTo(page, '[aria-label="Move “Spring flood”"]')
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
  assert.equal(await goesOut(token, document), `${dayOfMonth(14)}T16:30`)
  await page.locator('.communique-calendar__said:focus').waitFor()
  // Before that the page holds the text as it was, and would be told that it has moved on.
  await dayWith(page, dayOfMonth(14)).locator('text=Spring flood').waitFor()
}

const isRefused = async (page: Page, token: string, document: string): Promise<void> => {
  await item(page, 'Spring flood').locator('button').click()
  await page.fill('#workflow-at', '2026-01-05T09:00')
  await confirm(page)
  await drawer(page).locator('[role=alert]').waitFor()
  assert.match(await drawer(page).innerText(), /must lie in the future/)
  assert.equal(await goesOut(token, document), `${dayOfMonth(14)}T16:30`, 'it stays as it was')
}

const isTooLate = async (page: Page, token: string, document: string): Promise<void> => {
  await verb(token, document, 'unschedule')
  await verb(token, document, 'schedule', {
    at: `${dayOfMonth(20)}T10:00`,
    timeZone: 'Asia/Shanghai',
  })
  await page.fill('#workflow-at', `${dayOfMonth(16)}T09:00`)
  await confirm(page)
  await drawer(page).locator('[role=alert] >> text=/changed this text meanwhile/').first().waitFor()
  assert.equal(await goesOut(token, document), `${dayOfMonth(20)}T10:00`)
  await drawer(page).locator('[role=alert] button').click()
  await dayWith(page, dayOfMonth(20)).locator('text=Spring flood').waitFor()
}

const walk = async (folder: string): Promise<void> => {
  const look = (page: Page, name: string) =>
    page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
  await makePeople({ wang: 'press-officer', li: 'approver' })
  const [wang, li] = [await tokenOf('wang@example.org'), await tokenOf('li@example.org')]
  const planned = async (title: string, at: string): Promise<string> => {
    const { doc } = await ask('POST', '/api/topics?draft=true', wang, { title })
    const document = `topics/${doc.id as string}`
    await verb(wang, document, 'submit')
    await verb(li, document, 'approve')
    await verb(li, document, 'schedule', { at, timeZone: 'Asia/Shanghai' })
    return document
  }
  const approver = await signIn('li', folder)
  const officer = await signIn('wang', folder)
  const chinese = await signIn('li', folder, { language: 'zh', theme: 'dark' })
  const narrow = await signIn('li', folder, { width: 320 })
  try {
    assert.match(await open(approver.page, `?view=month&at=${month}`), /Nothing goes out/)
    const document = await planned('Spring flood', `${dayOfMonth(10)}T09:00`)
    for (const [index, title] of ['Clean air', 'Wetlands', 'Rivers', 'Glaciers'].entries())
      await planned(title, `${dayOfMonth(17)}T1${index}:00`)

    const first = await open(approver.page, `?view=month&at=${month}`)
    assert.match(first, /Spring flood[\s\S]*Goes out[\s\S]*Clean air[\s\S]*1 more/)
    await look(approver.page, '1-month')
    await drags(approver.page, li, document)
    await look(approver.page, '2-moved')
    await movesByKeyboard(approver.page, li, document)
    await isRefused(approver.page, li, document)
    await look(approver.page, '3-refused')
    await isTooLate(approver.page, li, document)

    // The rest of a full day, and a week.
    await approver.page.click('text=1 more')
    await approver.page.waitForURL(new RegExp(`view=day&at=${dayOfMonth(17)}`))
    await approver.page.locator('text=Glaciers').waitFor()
    assert.match(
      await open(approver.page, `?view=week&at=${dayOfMonth(17)}`),
      /Clean air[\s\S]*Wetlands[\s\S]*Rivers[\s\S]*Glaciers/,
    )
    await look(approver.page, '4-week')
    assert.match(await open(approver.page, '?view=month&at=2026-13'), /cannot be shown/)
    await approver.page.click('.communique-calendar [role=alert] a')
    await approver.page.waitForURL(/view=month&at=\d{4}-\d\d$/)

    assert.match(await open(officer.page, `?view=month&at=${month}`), /Approvers can move/)
    assert.equal(await officer.page.locator('.communique-calendar__move').count(), 0)
    assert.match(await open(chinese.page, `?view=month&at=${month}`), /发布日历[\s\S]*Spring flood/)
    await look(chinese.page, '5-chinese-dark')
    await item(chinese.page, 'Spring flood').locator('button').click()
    await drawer(chinese.page).waitFor()
    await look(chinese.page, '6-chinese-drawer')

    // Nothing is wider than the smallest screen, and empty days take no room there.
    assert.doesNotMatch(await open(narrow.page, `?view=month&at=${month}`), /\b11,/)
    const overhang = await narrow.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    assert.equal(overhang, 0)
    await look(narrow.page, '7-narrow')
  } finally {
    for (const { context } of [approver, officer, chinese, narrow]) await context.close()
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'communique-e2e-'))
const server = await startServer(folder)
try {
  await walk(folder)
  process.stdout.write(`The calendar: all went as it should. Pictures are in ${folder}.\n`)
} finally {
  server.kill()
}
