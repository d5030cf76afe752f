/**
 * A press officer writes a text in two languages: what is missing, the disclaimer, both languages in
 * one form. On the built product. Not part of `npm test`, which has no browser; run it by hand after
 * `npm run build`:
 *
 *     CHROMIUM=/usr/bin/chromium node --import tsx tests/e2e/edit-form.ts
 *
 * It starts a server of its own on an empty database, stops it again, and leaves pictures in the
 * folder that it prints.
 */
import assert from 'node:assert/strict'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { richText } from '../support/richText.js'
import { signIn } from './support/signIn.js'
import { ask, makePeople, site, startServer, tokenOf } from './support/site.js'

type Look = (page: Page, name: string) => Promise<unknown>

const missing = (page: Page): Promise<string> => page.locator('.communique-missing').innerText()

const open = async (page: Page, document: string, locale: string): Promise<void> => {
  await page.goto(`${site}/admin/collections/${document}?locale=${locale}`)
  await page.waitForSelector('.communique-bar__summary')
  await page.waitForTimeout(1_500)
}

/** Where the focus is: the path of the field that holds it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const field = document.activeElement?.closest('[id^="field-"], [data-field-path]')
    return field?.getAttribute('data-field-path') ?? field?.id ?? ''
  })()`)

const waitForFocus = async (page: Page, field: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await focused(page)) === field) return
    await page.waitForTimeout(100)
  }
  assert.equal(await focused(page), field)
}

const group = (page: Page, name: string) =>
  page.locator('.communique-missing__groups section', { hasText: name })

/** A draft says what it lacks, by language, and each of it leads to its field. */
const followTheList = async (page: Page, document: string, look: Look): Promise<void> => {
  await open(page, document, 'en')
  assert.match(await missing(page), /Missing before this can be submitted: \d/)
  assert.match(await missing(page), /Missing in Chinese\s+Text/)
  assert.match(await missing(page), /Missing in every language[\s\S]*Kind/)
  await look(page, '1-missing')

  await group(page, 'every language').locator('a', { hasText: 'Kind' }).focus()
  await page.keyboard.press('Enter')
  await waitForFocus(page, 'field-kind')
  assert.equal(
    await page.locator('.tabs-field__tab-button--active').first().innerText(),
    'Activity',
  )
  await look(page, '2-led-to-kind')

  // The button of the step does not tell it a second time.
  await page.locator('#workflow-submit').focus()
  const explanation = page.locator('.communique-bar__explanation')
  assert.match(await explanation.innerText(), /listed below/)
  assert.equal(await explanation.locator('li').count(), 0)

  await group(page, 'Chinese').locator('a', { hasText: 'Text' }).click()
  await page.waitForURL(/locale=zh/)
  await waitForFocus(page, 'body')
  await page.waitForURL((address) => !address.searchParams.has('field'))
}

/** Whoever follows a link into the other language with words not saved is asked first. */
const keepUnsaved = async (page: Page, document: string, look: Look): Promise<void> => {
  await open(page, document, 'en')
  await page.fill('#field-title', 'A long meeting')
  await page.waitForTimeout(1_000)
  assert.match(await missing(page), /you are asked first/)
  await group(page, 'Chinese').locator('a', { hasText: 'Text' }).click()
  await page.waitForSelector('#leave-without-saving')
  await look(page, '3-asked-first')
  await page.click('#leave-without-saving #confirm-cancel')
  assert.equal(await page.inputValue('#field-title'), 'A long meeting')
  assert.match(page.url(), /locale=en/)
  await page.click('#action-save-draft')
  await page.locator('.communique-missing__note').waitFor({ state: 'detached' })
}

/** The disclaimer stands in the English form as the public will read it. */
const readDisclaimer = async (page: Page, document: string, look: Look): Promise<void> => {
  await open(page, document, 'en')
  const shown = page.locator('.communique-disclaimer')
  assert.match(await shown.innerText(), /This English version is for your reference only\.In case/)
  await shown.scrollIntoViewIfNeeded()
  await look(page, '4-disclaimer')
  await page.fill('#field-disclaimer__wording', 'none')
  assert.match(await shown.innerText(), /must be one of the approved wordings/)
  await page.fill('#field-disclaimer__wording', 'reference-only')
  await page.fill('#field-disclaimer__importedText', 'For reference.')
  assert.match(await shown.innerText(), /For reference\.[\s\S]*to the letter/)
  await page.fill('#field-disclaimer__importedText', '')
  await open(page, document, 'zh').catch(() => undefined)
  assert.match(await page.locator('.communique-disclaimer').innerText(), /carries no disclaimer/)
}

const leftOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.x ?? NaN

/** Both languages in one form: Chinese left, English right, remembered, one above the other where it is narrow. */
const readBoth = async (page: Page, document: string, look: Look): Promise<void> => {
  await open(page, document, 'en')
  await page.click('#workflow-both-languages')
  const beside = page.locator('.communique-beside', { hasText: '会见' })
  await beside.first().waitFor()
  assert.ok(
    (await leftOf(page, '.communique-beside')) < (await leftOf(page, '#field-title')),
    'Chinese stands to the left',
  )
  await look(page, '5-both')
  await open(page, document, 'zh')
  await page.waitForSelector('.communique-beside')
  assert.ok(
    (await leftOf(page, '.communique-beside')) > (await leftOf(page, '#field-title')),
    'English stands to the right, and that both are wanted is remembered',
  )
  await page.locator('.communique-beside__edit').first().click()
  await page.waitForURL(/locale=en/)
  await waitForFocus(page, 'field-title')
}

type Node = {
  readonly type: string
  readonly tag?: string
  readonly text?: string
  readonly children?: readonly Node[]
}

const textOf = ({ children = [], text = '' }: Node): string => text + children.map(textOf).join('')

/** Pastes as a browser does, in place of all that the editor holds. */
const paste = async (page: Page, html: string): Promise<void> => {
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.press('Control+a')
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', ${JSON.stringify(html)})
    clipboardData.setData('text/plain', 'plain')
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    )
  })()`)
  await page.waitForTimeout(1_500)
}

/** What is pasted from Word is saved as paragraphs, headings and lists, and as nothing else. */
const pasteFromWord = async (
  page: Page,
  document: string,
  look: Look,
  read: () => Promise<Node>,
): Promise<void> => {
  await open(page, document, 'en')
  const shape = async (name: string): Promise<(string | undefined)[]> => {
    await paste(
      page,
      await readFile(new URL(`../fixtures/paste/${name}.html`, import.meta.url), 'utf8'),
    )
    await look(page, `9-pasted-${name}`)
    await page.click('#action-save-draft')
    await page.waitForTimeout(3_000)
    const { children = [] } = await read()
    assert.ok(
      children.every((node) => textOf(node).trim() !== ''),
      'no line is empty',
    )
    assert.ok(
      children.every((node) => !/^[\s\u3000]/.test(textOf(node))),
      'no line is indented',
    )
    return children.map(({ tag, type }) => tag ?? type)
  }
  const line = 'paragraph'
  assert.deepEqual(await shape('word'), ['h2', line, line, 'ul', 'ol', line, line, line])
  assert.deepEqual(await shape('wps'), [line, line, 'ul', 'ol'])
  assert.deepEqual(await shape('old-page'), [line, line, line, line, line, 'ul', line])
}

/** How many of our parts reach out of the screen; Payload's own header does on the narrowest. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll('[class*="communique-"]')].filter(
    (part) => part.getBoundingClientRect().right > innerWidth + 1,
  ).length`)

const walk = async (folder: string): Promise<void> => {
  const look: Look = (page, name) =>
    page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: false })
  await makePeople({ wang: 'press-officer' })
  const token = await tokenOf('wang@example.org')
  const made = await ask('POST', '/api/leader-activities?draft=true&locale=en', token, {
    title: 'A meeting',
    body: richText('They met.', 'They talked.'),
  })
  const document = `leader-activities/${made.doc.id as string}`
  const inChinese = (data: object) =>
    ask('PATCH', `/api/${document}?draft=true&locale=zh`, token, data)
  await inChinese({ title: '会见' })

  const officer = await signIn('wang', folder)
  const chinese = await signIn('wang', folder, { language: 'zh', theme: 'dark' })
  const narrow = await signIn('wang', folder, { width: 320 })
  try {
    await followTheList(officer.page, document, look)
    await keepUnsaved(officer.page, document, look)
    await readDisclaimer(officer.page, document, look)
    await inChinese({ body: richText('他们会见了。', '他们交谈了。') })
    await readBoth(officer.page, document, look)
    await open(chinese.page, document, 'en')
    assert.match(await missing(chinese.page), /提交前尚缺/)
    await look(chinese.page, '6-chinese-dark')
    await open(narrow.page, document, 'en')
    await look(narrow.page, '7-narrow')
    assert.equal(await overhang(narrow.page), 0)

    await ask('PATCH', `/api/${document}?draft=true&locale=en`, token, { kind: 'meets' })
    await open(officer.page, document, 'en')
    await look(officer.page, '8-filled')
    await pasteFromWord(officer.page, document, look, async () => {
      const saved = await ask('GET', `/api/${document}?draft=true&depth=0&locale=en`, token)
      return saved.body.root as Node
    })
  } finally {
    for (const { context } of [officer, chinese, narrow]) await context.close()
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'communique-e2e-'))
const server = await startServer(folder)
try {
  await walk(folder)
  process.stdout.write(`The form: all went as it should. Pictures are in ${folder}.\n`)
} finally {
  server.kill()
}
