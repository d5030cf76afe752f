import { describe, expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { clockOf } from './support/clockOf.js'
import { draft } from './support/draft.js'
import { eventually } from './support/eventually.js'
import { makePeople, password } from './support/people.js'
import { seatZone } from './support/seat.js'
import { shows } from './support/shows.js'
import { site } from './support/site.js'
import { verb } from './support/verb.js'
import { walk } from './support/walk.js'

const home = async (page: Page): Promise<string> => {
  await page.goto(`${site}/admin`)
  return page.locator('.communique-home').innerText()
}

const inTwoDays = (): Date => new Date(Date.now() + 2 * 86_400_000)

describe('the desk', () => {
  walk('shows each what waits for them, and leads there', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })

    const { page: officer } = await sit(null)
    await officer.goto(`${site}/admin/login`)
    await officer.fill('#field-email', wang.email)
    await officer.fill('#field-password', password)
    await officer.click('button[type=submit]')
    await officer.waitForURL(/\/admin$/)

    // An empty desk says how one begins, and leads there.
    expect(await home(officer)).toMatch(/You have no drafts\. Begin one:/)
    await officer.locator('.communique-home__new').getByText('Topic').click()
    await officer.waitForURL(/\/collections\/topics\/create/)

    await draft(wang, 'topics', { title: 'Wetlands' })
    const handedIn = await draft(wang, 'topics', { title: 'Clean air over cities' })
    await verb(wang, handedIn, 'submit')
    const planned = await draft(wang, 'topics', { title: 'Spring flood' })
    await verb(wang, planned, 'submit')
    await verb(li, planned, 'approve')
    await verb(li, planned, 'schedule', {
      at: clockOf(inTwoDays(), seatZone),
      timeZone: seatZone,
    })
    const desk = await home(officer)
    expect(desk).toMatch(/Your drafts\s+Wetlands/)
    expect(desk).toMatch(/Goes out in the next days\s+Spring flood/)
    // What is not their work is not counted.
    expect(desk).not.toMatch(/to review/)

    // A number leads to the list behind it, and the list to the text.
    const { page: approver } = await sit(li)
    const rows = approver.locator('.communique-queue__table tbody tr')
    await eventually('a number that is that of its list, however many others hand in', async () => {
      const [, count] = /(\d+)\s+to review/.exec(await home(approver)) ?? []
      await approver.locator('.communique-home__counts a').first().focus()
      await approver.keyboard.press('Enter')
      await approver.waitForURL(/\/admin\/queue\?for=mine&state=to-review/)
      await rows.first().waitFor()
      return Number(count) === (await rows.count())
    })
    const row = rows.filter({ hasText: 'Clean air over cities' })
    expect(await row.innerText()).toMatch(/Clean air[\s\S]*In review[\s\S]*approvers/)
    await approver.locator('nav.communique-queue__filters').getByText('overdue').click()
    await approver.waitForURL(/overdue=true/)
    await shows(approver, '.communique-home', 'Nothing waits here')
    await approver.goto(`${site}/admin/queue?for=nobody`)
    await shows(approver, '.communique-home [role=alert]', 'cannot be shown')
    await approver.locator('.communique-home [role=alert] a').click()
    await approver.waitForURL(/\/admin\/queue\?for=mine$/)
    await approver.locator('.communique-queue__table').getByText('Clean air over cities').click()
    await approver.waitForURL(new RegExp(`/collections/${handedIn}`))

    await verb(li, handedIn, 'approve')
    await verb(li, handedIn, 'publish')
    const { page: chinese } = await sit(li, { language: 'zh', theme: 'dark' })
    expect(await home(chinese)).toMatch(/工作台[\s\S]*刚刚公开[\s\S]*Clean air over cities/)
  })
})
