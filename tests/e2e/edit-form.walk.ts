import { describe, expect } from '@jest/globals'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { richText } from '../support/richText.js'
import { draft, edit, textOf as savedText } from './support/draft.js'
import { findOverhang } from './support/findOverhang.js'
import { makePeople } from './support/people.js'
import { settled } from './support/settled.js'
import { site } from './support/site.js'
import { walk } from './support/walk.js'

const missing = (page: Page): Promise<string> => page.locator('.communique-missing').innerText()

const open = async (page: Page, document: string, locale: string): Promise<void> => {
  await page.goto(`${site}/admin/collections/${document}?locale=${locale}`)
  await page.waitForSelector('.communique-bar__summary')
  await settled(page)
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
const followTheList = async (page: Page, document: string): Promise<void> => {
  await open(page, document, 'en')
  assert.match(await missing(page), /Missing before this can be submitted: \d/)
  assert.match(await missing(page), /Missing in Chinese\s+Text/)
  assert.match(await missing(page), /Missing in every language[\s\S]*Kind/)

  await group(page, 'every language').locator('a', { hasText: 'Kind' }).focus()
  await page.keyboard.press('Enter')
  await waitForFocus(page, 'field-kind')
  assert.equal(
    await page.locator('.tabs-field__tab-button--active').first().innerText(),
    'Activity',
  )

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
const keepUnsaved = async (page: Page, document: string): Promise<void> => {
  await open(page, document, 'en')
  await page.fill('#field-title', 'A long meeting')
  await page.waitForTimeout(1_000)
  assert.match(await missing(page), /you are asked first/)
  await group(page, 'Chinese').locator('a', { hasText: 'Text' }).click()
  await page.waitForSelector('#leave-without-saving')
  await page.click('#leave-without-saving #confirm-cancel')
  assert.equal(await page.inputValue('#field-title'), 'A long meeting')
  assert.match(page.url(), /locale=en/)
  await page.click('#action-save-draft')
  await page.locator('.communique-missing__note').waitFor({ state: 'detached' })
}

/** The disclaimer stands in the English form as the public will read it. */
const readDisclaimer = async (page: Page, document: string): Promise<void> => {
  await open(page, document, 'en')
  const shown = page.locator('.communique-disclaimer')
  assert.match(await shown.innerText(), /This English version is for your reference only\.In case/)
  await shown.scrollIntoViewIfNeeded()
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
const readBoth = async (page: Page, document: string): Promise<void> => {
  await open(page, document, 'en')
  await page.click('#workflow-both-languages')
  const beside = page.locator('.communique-beside', { hasText: '会见' })
  await beside.first().waitFor()
  assert.ok(
    (await leftOf(page, '.communique-beside')) < (await leftOf(page, '#field-title')),
    'Chinese stands to the left',
  )
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
  read: () => Promise<Node>,
): Promise<void> => {
  await open(page, document, 'en')
  const shape = async (name: string): Promise<(string | undefined)[]> => {
    await paste(
      page,
      await readFile(new URL(`../fixtures/paste/${name}.html`, import.meta.url), 'utf8'),
    )
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
  expect(await shape('word')).toEqual(['h2', line, line, 'ul', 'ol', line, line, line])
  expect(await shape('wps')).toEqual([line, line, 'ul', 'ol'])
  expect(await shape('old-page')).toEqual([line, line, line, line, line, 'ul', line])
}

describe('the form of a text in two languages', () => {
  walk('says what is missing, shows the disclaimer and the other language', async (sit) => {
    const { wang } = await makePeople({ wang: 'press-officer' })
    const document = await draft(wang, 'leader-activities', {
      title: 'A meeting',
      body: richText('They met.', 'They talked.'),
    })
    await edit(wang, document, { title: '会见' }, 'zh')
    const { page } = await sit(wang)
    await followTheList(page, document)
    await keepUnsaved(page, document)
    await readDisclaimer(page, document)
    await edit(wang, document, { body: richText('他们会见了。', '他们交谈了。') }, 'zh')
    await readBoth(page, document)
    const { page: chinese } = await sit(wang, { language: 'zh', theme: 'dark' })
    await open(chinese, document, 'en')
    assert.match(await missing(chinese), /提交前尚缺/)
    const { page: narrow } = await sit(wang, { width: 320 })
    await open(narrow, document, 'en')
    expect(await findOverhang(narrow, false)).toEqual([])
  })

  walk('takes what is pasted from Word, WPS and old pages as clean text', async (sit) => {
    const { wang } = await makePeople({ wang: 'press-officer' })
    const document = await draft(wang, 'leader-activities', { title: 'Pasted', kind: 'meets' })
    const { page } = await sit(wang)
    await pasteFromWord(page, document, async () => {
      const saved = await savedText(wang, document)
      return saved.body.root as Node
    })
  })
})
