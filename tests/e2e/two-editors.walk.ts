import { describe, expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { barSays } from './support/bar.js'
import { draft, textOf } from './support/draft.js'
import { openText, save, write, writeBody } from './support/form.js'
import { makePeople } from './support/people.js'
import { settled } from './support/settled.js'
import { shows } from './support/shows.js'
import { walk } from './support/walk.js'

const drawer = '.communique-merge'

const drawerSays = (page: Page, words: RegExp): Promise<void> => shows(page, drawer, words)

const isClosed = (page: Page): Promise<void> => page.locator(drawer).waitFor({ state: 'detached' })

describe('two people who write in one text', () => {
  walk('overwrite nothing of each other’s unseen, and save it as one', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'press-officer' })
    const document = await draft(wang, 'leader-activities', {
      title: 'A meeting',
      summary: 'They met.',
      stops: [{ place: 'Tokyo', start: '2026-11-01' }],
    })
    const [{ page: late }, { page: early }] = [await sit(wang), await sit(li)]
    await openText(late, document)

    // Who saves first, saves, twice in a row.
    await openText(early, document, 'zh')
    await write(early, 'title', '会见')
    expect(await save(early)).toBe(200)
    await openText(early, document)
    await write(early, 'title', 'A long meeting')
    await writeBody(early, 'They agreed.')
    expect(await save(early)).toBe(200)

    // Who saves second is told so, and nothing is lost or overwritten.
    await write(late, 'summary', 'They met in Tokyo.')
    await write(late, 'title', 'A short meeting')
    await barSays(late, 'li saved this text')
    expect(await save(late)).toBe(412)
    await drawerSays(late, /You both changed this[\s\S]*Title \(English\)/)
    await drawerSays(late, /Only li changed this[\s\S]*Title \(Chinese\)/)
    expect(await late.inputValue('#field-title')).toBe('A short meeting')
    expect((await textOf(wang, document)).title).toBe('A long meeting')
    await late.keyboard.press('Escape')
    await isClosed(late)
    expect(await late.inputValue('#field-title')).toBe('A short meeting')

    // Somebody saves once more while the two texts are compared.
    expect(await save(late)).toBe(412)
    await late.locator('.communique-choice input[id$=mine]').first().check()
    await write(early, 'summary', 'They met at length.')
    expect(await save(early)).toBe(200)
    await late.click('#saving-save-merged')
    await drawerSays(late, /It was saved once more meanwhile/)
    await late.locator('.communique-choice input[id$=theirs]').last().check()
    await late.click('#saving-save-merged')
    await isClosed(late)
    await settled(late)
    const [en, zh] = [await textOf(wang, document), await textOf(wang, document, 'zh')]
    expect([en.title, zh.title, en.summary]).toEqual([
      'A short meeting',
      '会见',
      'They met at length.',
    ])
    expect(JSON.stringify(en.body)).toContain('They agreed.')
  })
})
