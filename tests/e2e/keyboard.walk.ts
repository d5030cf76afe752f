import { describe, expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { barSays } from './support/bar.js'
import { draft } from './support/draft.js'
import { documentIn, openText } from './support/form.js'
import { tabTo } from './support/keyboard.js'
import { makePeople, password, type Person } from './support/people.js'
import { isPublic } from './support/publicSite.js'
import { settled } from './support/settled.js'
import { shows } from './support/shows.js'
import { site } from './support/site.js'
import { verb } from './support/verb.js'
import { walk } from './support/walk.js'

const signIn = async (page: Page, { email }: Person): Promise<void> => {
  await page.goto(`${site}/admin/login`)
  await settled(page)
  await tabTo(page, '#field-email')
  await page.keyboard.type(email)
  await tabTo(page, '#field-password')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.locator('.communique-home').waitFor()
  await settled(page)
}

const press = async (page: Page, selector: string): Promise<void> => {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
  await settled(page)
}

describe('whoever uses no mouse', () => {
  walk('signs in, writes, submits, approves and publishes, and sees the focus', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })
    const [{ page: officer }, { page: approver }] = [await sit(null), await sit(null)]

    await signIn(officer, wang)
    await press(officer, '.communique-home__new a[href$="/topics/create"]')
    await officer.locator('#field-title').waitFor()
    await tabTo(officer, '#field-title')
    await officer.keyboard.type('Reached by keyboard')
    await settled(officer)
    await officer.keyboard.press('Control+s')
    await officer.waitForURL(/topics\/[0-9a-f-]{30,}/)
    await settled(officer)
    await press(officer, '#workflow-submit')
    await barSays(officer, 'Submitted by wang')
    const document = documentIn(officer)

    await signIn(approver, li)
    await press(approver, `.communique-home__line a[href*="${document}"]`)
    await barSays(approver, 'Submitted by wang')
    await press(approver, '#workflow-approve')
    await barSays(approver, 'Approved by li')
    await press(approver, '#workflow-publish')
    await approver.locator('#workflow-confirm-publish').waitFor()
    await press(approver, '#workflow-confirm-publish')
    await barSays(approver, 'Published by li')
    expect(await isPublic('/v1/topics/reached-by-keyboard')).toBe(true)
  })

  walk('learns why a step is refused as soon as it has the focus', async (sit) => {
    const { wang } = await makePeople({ wang: 'press-officer' })
    const document = await draft(wang, 'topics', { title: 'Not one’s own' })
    await verb(wang, document, 'submit')
    const { page } = await sit(wang)
    await openText(page, document)
    await tabTo(page, '#workflow-approve')
    await shows(page, '.communique-bar__explanation[role=status]', 'This step is for: approver')
  })
})
