/**
 * A press officer and an approver begin their day, in two browsers, on the built product. Not part
 * of `npm test`, which has no browser; run it by hand after `npm run build`:
 *
 *     CHROMIUM=/usr/bin/chromium node --import tsx tests/e2e/desk.ts
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

const home = async (page: Page): Promise<string> => {
  await page.goto(`${site}/admin`, { waitUntil: 'networkidle' })
  return page.locator('.communique-home').innerText()
}

const walk = async (folder: string): Promise<void> => {
  const look = (page: Page, name: string) =>
    page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
  await makePeople({ wang: 'press-officer', li: 'approver' })
  const [wang, li] = [await tokenOf('wang@example.org'), await tokenOf('li@example.org')]
  const draft = async (title: string): Promise<string> =>
    `topics/${(await ask('POST', '/api/topics?draft=true', wang, { title })).doc.id as string}`

  const officer = await signIn('wang', folder)
  const approver = await signIn('li', folder)
  const chinese = await signIn('li', folder, { language: 'zh', theme: 'dark' })
  const narrow = await signIn('wang', folder, { width: 320 })
  try {
    // An empty desk says how one begins, and leads there.
    assert.match(await home(officer.page), /You have no drafts\. Begin one:/)
    await look(officer.page, '1-empty')
    await officer.page.click('.communique-home__new >> text=Topic')
    await officer.page.waitForURL(/\/collections\/topics\/create/)

    await draft('Wetlands')
    const handedIn = await draft('Clean air')
    await verb(wang, handedIn, 'submit')
    const planned = await draft('Spring flood')
    await verb(wang, planned, 'submit')
    await verb(li, planned, 'approve')
    await verb(li, planned, 'schedule', {
      at: new Date(Date.now() + 60_000 * 60 * 48).toISOString(),
    })
    const desk = await home(officer.page)
    assert.match(desk, /Your drafts\s+Wetlands/)
    assert.match(desk, /Goes out in the next days\s+Spring flood/)
    assert.doesNotMatch(desk, /to review/, 'what is not their work is not counted')
    await look(officer.page, '2-officer')

    // A number leads to the list behind it, and the list to the text; by keyboard alone.
    assert.match(await home(approver.page), /1\s+to review[\s\S]*Waits for you\s+Clean air/)
    await look(approver.page, '3-approver')
    await approver.page.locator('.communique-home__counts a').first().focus()
    await approver.page.keyboard.press('Enter')
    await approver.page.waitForURL(/\/admin\/queue\?for=mine&state=to-review/)
    const rows = approver.page.locator('.communique-queue__table tbody tr')
    assert.equal(await rows.count(), 1)
    assert.match(await rows.first().innerText(), /Clean air[\s\S]*In review[\s\S]*approvers/)
    await look(approver.page, '4-list')
    await approver.page.click('nav.communique-queue__filters >> text=overdue')
    await approver.page.waitForURL(/overdue=true/)
    assert.match(await approver.page.locator('.communique-home').innerText(), /Nothing waits here/)
    await approver.page.goto(`${site}/admin/queue?for=nobody`)
    assert.match(
      await approver.page.locator('.communique-home [role=alert]').innerText(),
      /cannot be shown/,
    )
    await approver.page.click('.communique-home [role=alert] a')
    await approver.page.waitForURL(/\/admin\/queue\?for=mine$/)
    await approver.page.click('.communique-queue__table >> text=Clean air')
    await approver.page.waitForURL(new RegExp(`/collections/${handedIn}`))

    await verb(li, handedIn, 'approve')
    await verb(li, handedIn, 'publish')
    assert.match(await home(chinese.page), /工作台[\s\S]*刚刚公开\s+Clean air/)
    await look(chinese.page, '5-chinese-dark')

    // Nothing is wider than the smallest screen.
    await home(narrow.page)
    const overhang = await narrow.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    assert.equal(overhang, 0)
    await look(narrow.page, '6-narrow')
  } finally {
    for (const { context } of [officer, approver, chinese, narrow]) await context.close()
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'communique-e2e-'))
const server = await startServer(folder)
try {
  await walk(folder)
  process.stdout.write(`The desk: all went as it should. Pictures are in ${folder}.\n`)
} finally {
  server.kill()
}
