/**
 * Two press officers write in one text, in two browsers, on the built product. Not part of
 * `npm test`, which has no browser; run it by hand after `npm run build`:
 *
 *     CHROMIUM=/usr/bin/chromium node --import tsx tests/e2e/two-editors.ts
 *
 * It starts a server of its own on an empty database, stops it again, and leaves pictures of each
 * step in the folder that it prints.
 */
import assert from 'node:assert/strict'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { signIn } from './support/signIn.js'
import { ask, makePeople, site, startServer, tokenOf } from './support/site.js'

/** Payload's form asks the server a quarter of a second after the last key, and draws the answer. */
const pause = (page: Page, ms = 1_200) => page.waitForTimeout(ms)

class Editor {
  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly folder: string,
  ) {}

  static async signIn(name: string, folder: string): Promise<Editor> {
    const { context, page } = await signIn(name, folder)
    return new Editor(name, context, page, folder)
  }

  async open(document: string, locale = 'en'): Promise<void> {
    await this.page.goto(`${site}/admin/collections/${document}?locale=${locale}`)
    await this.page.waitForSelector('#field-title')
    await pause(this.page, 2_000)
  }

  async write(field: string, text: string): Promise<void> {
    await this.page.fill(`#field-${field}`, text)
    await pause(this.page)
  }

  async append(text: string): Promise<void> {
    await this.page.locator('[data-lexical-editor=true]').first().click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(text)
    await pause(this.page)
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s')
    await pause(this.page, 3_000)
  }

  drawer(): Promise<string> {
    return this.page.locator('.communique-merge').innerText()
  }

  async isComparing(): Promise<boolean> {
    return (await this.page.locator('.communique-merge').count()) > 0
  }

  async look(what: string): Promise<void> {
    await this.page.screenshot({ path: path.join(this.folder, `${this.name}-${what}.png`) })
  }
}

const walk = async (folder: string): Promise<void> => {
  await makePeople({ wang: 'press-officer', li: 'press-officer' })
  const token = await tokenOf('wang@example.org')
  const made = await ask('POST', '/api/leader-activities?draft=true&locale=en', token, {
    title: 'A meeting',
    summary: 'They met.',
    stops: [{ place: 'Tokyo', start: '2026-11-01' }],
  })
  const document = `leader-activities/${made.doc.id as string}`
  const text = (locale: string) =>
    ask('GET', `/api/${document}?draft=true&depth=0&locale=${locale}`, token)

  const wang = await Editor.signIn('wang', folder)
  const li = await Editor.signIn('li', folder)
  try {
    await wang.open(document)

    await li.open(document, 'zh')
    await li.write('title', '会见')
    await li.save()
    await li.open(document, 'en')
    await li.write('title', 'A long meeting')
    await li.append('They agreed.')
    await li.save()
    await li.look('1-saved')
    assert.equal(await li.isComparing(), false, 'who saves first, saves, twice in a row')

    await wang.write('summary', 'They met in Tokyo.')
    await wang.write('title', 'A short meeting')
    await wang.look('2-writing')
    assert.match(
      await wang.page.locator('.communique-bar__notes').innerText(),
      /li saved this text/,
    )
    await wang.save()
    await wang.look('3-comparing')
    assert.match(await wang.drawer(), /You both changed this[\s\S]*Title \(English\)/)
    assert.match(await wang.drawer(), /Only li changed this[\s\S]*Title \(Chinese\)/)
    assert.equal(await wang.page.inputValue('#field-title'), 'A short meeting', 'nothing is lost')
    assert.equal((await text('en')).title, 'A long meeting', 'nothing is overwritten')

    await wang.page.keyboard.press('Escape')
    await pause(wang.page)
    assert.equal(await wang.isComparing(), false)
    assert.equal(await wang.page.inputValue('#field-title'), 'A short meeting')
    await wang.save()

    await wang.page.locator('.communique-choice input[id$=mine]').first().check()
    await li.write('summary', 'They met at length.')
    await li.save()
    await wang.page.click('#saving-save-merged')
    await pause(wang.page, 3_000)
    await wang.look('4-saved-meanwhile')
    assert.match(await wang.drawer(), /It was saved once more meanwhile/)
    await wang.page.locator('.communique-choice input[id$=theirs]').last().check()
    await wang.page.click('#saving-save-merged')
    await pause(wang.page, 4_000)
    await wang.look('5-merged')
    assert.equal(await wang.isComparing(), false)
    const [en, zh] = [await text('en'), await text('zh')]
    assert.deepEqual([en.title, zh.title], ['A short meeting', '会见'])
    assert.match(JSON.stringify(en.body), /They agreed\./)

    await wang.write('title', 'Without a net')
    await wang.context.setOffline(true)
    await wang.save()
    await wang.look('6-offline')
    assert.match(await wang.page.locator('.communique-bar__notes').innerText(), /cannot be reached/)
    assert.equal(await wang.page.inputValue('#field-title'), 'Without a net')
    await wang.context.setOffline(false)
    await wang.page.click('#saving-again')
    await pause(wang.page, 3_000)
    assert.equal((await text('en')).title, 'Without a net')

    await wang.write('title', 'Signed out')
    const cookies = await wang.context.cookies()
    await wang.context.clearCookies()
    await wang.save()
    await wang.look('7-signed-out')
    assert.match(await wang.page.locator('.communique-bar__notes').innerText(), /signed out/)
    await wang.context.addCookies(cookies)
    await wang.page.click('#saving-again')
    await pause(wang.page, 3_000)
    assert.equal((await text('en')).title, 'Signed out')
  } finally {
    await wang.context.close()
    await li.context.close()
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'communique-e2e-'))
const server = await startServer(folder)
try {
  await walk(folder)
  process.stdout.write(`Two editors: all went as it should. Pictures are in ${folder}.\n`)
} finally {
  server.kill()
}
