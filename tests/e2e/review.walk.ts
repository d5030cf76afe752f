import { describe, expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { barSays, take, takeWith } from './support/bar.js'
import { draft } from './support/draft.js'
import { makePeople, type Person } from './support/people.js'
import { seatZone } from './support/seat.js'
import { settled } from './support/settled.js'
import { ask, site } from './support/site.js'
import { verb } from './support/verb.js'
import { walk } from './support/walk.js'

const save = async ({ token }: Person, document: string, data: object): Promise<void> => {
  const saved = await ask('PATCH', `/api/${document}?draft=true&locale=en`, token, data)
  if (saved.doc === undefined) throw new Error(JSON.stringify(saved))
}

const publish = async (officer: Person, approver: Person, document: string): Promise<void> => {
  await verb(officer, document, 'submit', { kind: 'minor', changeNote: 'Words.' })
  await verb(approver, document, 'approve')
  await verb(approver, document, 'publish')
}

const open = async (page: Page, document: string, tab: 'review' | 'record'): Promise<void> => {
  await page.goto(`${site}/admin/collections/${document}/${tab}`)
  await page.locator('.communique-review h2').first().waitFor()
  await settled(page)
}

/** Looks away and back, as one does who reads something else in between. */
const comeBack = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new Event('focus')))

const changes = '[aria-labelledby=review-changes]'

describe('whoever reviews a text', () => {
  walk('sees what would change, word by word, and decides on exactly that text', async (sit) => {
    const { li, wang, zhao } = await makePeople({
      wang: 'press-officer',
      li: 'approver',
      zhao: 'approver',
    })
    const document = await draft(wang, 'topics', {
      title: 'Clean air',
      description: 'What the ministers agreed.',
    })
    await publish(wang, zhao, document)
    await save(wang, document, { title: 'Clear air' })
    await verb(wang, document, 'submit', { kind: 'minor', changeNote: 'A word.' })

    const { page } = await sit(li)
    await open(page, document, 'review')
    await page.locator(changes).getByText('One place differs.').waitFor()
    expect(await page.locator(`${changes} del`).innerText()).toMatch(/Clean$/)
    expect(await page.locator(`${changes} ins`).innerText()).toMatch(/Clear$/)
    await page.locator(`${changes} summary`).getByText('What stays as it is').click()
    await page.locator(changes).getByText('What the ministers agreed.').waitFor()
    await page.locator('[aria-labelledby=review-work]').getByText('wang: saved').waitFor()

    // The text moves while it is read: the page says so, and its buttons are dead.
    await save(wang, document, { title: 'Clearer air' })
    await comeBack(page)
    await page
      .locator('[aria-live=assertive]')
      .getByText('Another text lies there by now')
      .waitFor()
    expect(await page.locator(`${changes} ins`).innerText()).toMatch(/Clear$/)
    expect(await page.getAttribute('#workflow-approve', 'aria-disabled')).toBe('true')
    await page.click('#review-look')
    await page.locator(`${changes} ins`).getByText('Clearer').waitFor()

    // The same text at another step is no other text: the page follows by itself.
    await verb(wang, document, 'submit', { kind: 'minor', changeNote: 'A word.' })
    await comeBack(page)
    await barSays(page, 'Submitted by wang')
    expect(await take(page, 'approve')).toBe(200)
    await barSays(page, 'Approved by li')
    expect(await takeWith(page, 'publish')).toBe(200)
    await page.locator(changes).getByText('The public reads exactly this text').waitFor()
    await page.locator(changes).getByText('No word differs.').waitFor()
  })

  walk('sees all texts of a release on one page', async (sit) => {
    const { li, wang, zhao } = await makePeople({
      wang: 'press-officer',
      li: 'approver',
      zhao: 'approver',
    })
    const known = await draft(wang, 'topics', { title: 'Old wetlands' })
    await publish(wang, zhao, known)
    await save(wang, known, { title: 'New wetlands' })
    const fresh = await draft(wang, 'topics', { title: 'Mangroves' })
    const members = [known, fresh].map((document) => {
      const [relationTo, value] = document.split('/')
      return { relationTo, value }
    })
    const made = await ask('POST', '/api/releases', wang.token, { title: 'Wetland day', members })
    const release = `releases/${made.doc.id as string}`
    await verb(wang, release, 'submit', { kind: 'minor', changeNote: 'New words.' })

    const { page } = await sit(li)
    await open(page, release, 'review')
    const [first, second] = [0, 1].map((index) =>
      page.locator('.communique-review__member').nth(index),
    ) as [ReturnType<Page['locator']>, ReturnType<Page['locator']>]
    await first.locator('ins').getByText('New').waitFor()
    await second.getByText('all of it is new').waitFor()
    await second.getByText('Mangroves').first().waitFor()
    expect(await take(page, 'approve')).toBe(200)
    await barSays(page, 'Approved')
  })
})

describe('the record of a text', () => {
  walk(
    'tells who did what and why, compares any two, and says what the public read',
    async (sit) => {
      const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })
      const document = await draft(wang, 'topics', { title: 'First words' })
      await save(wang, document, { title: 'Second words' })
      await verb(wang, document, 'submit')
      await verb(li, document, 'request-changes', { comment: 'Third time is the charm.' })
      await save(wang, document, { title: 'Third words' })
      await publish(wang, li, document)

      const { page } = await sit(wang)
      await open(page, document, 'record')
      const rows = page.locator('.communique-record__table tbody tr')
      expect(await rows.count()).toBe(8)
      expect(await rows.first().innerText()).toMatch(/li[\s\S]*published[\s\S]*public number/)
      await rows.getByText('“Third time is the charm.”').waitFor()

      const compared = page.locator('[aria-labelledby=record-compared]')
      await page.locator('#event-1 input[name=record-from]').check()
      await page.locator('#event-2 input[name=record-to]').check()
      await compared.locator('del').getByText('First').waitFor()
      await compared.locator('ins').getByText('Second').waitFor()

      const then = page.locator('[aria-labelledby=record-then]')
      const local = (time: number): string =>
        new Intl.DateTimeFormat('sv', {
          timeZone: seatZone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
          .format(time)
          .replace(' ', 'T')
      await then.locator('input').fill(local(Date.now() - 3_600_000))
      await then.getByText('Nothing of this text was public then.').waitFor()
      await then.locator('input').fill(local(Date.now()))
      await then.getByText('The public read this text, published on').waitFor()
      await then.getByText('Third words').waitFor()
    },
  )
})
