import { describe, expect } from '@jest/globals'
import { draft } from './support/draft.js'
import { makePeople } from './support/people.js'
import { settled } from './support/settled.js'
import { ask, site } from './support/site.js'
import { verb } from './support/verb.js'
import { walk } from './support/walk.js'

describe('the list of what waits', () => {
  walk('takes one step with several texts, and says what became of each', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })
    const [first, second] = [
      await draft(wang, 'topics', { title: 'Sandstorms' }),
      await draft(wang, 'topics', { title: 'Permafrost' }),
    ]
    const own = await draft(li, 'topics', { title: 'Written by an approver' })
    for (const document of [first, second]) await verb(wang, document, 'submit')
    await ask('PATCH', `/api/${own}?draft=true`, wang.token, { title: 'Written by two' })
    await verb(wang, own, 'submit')

    const { page } = await sit(li)
    const list = `${site}/admin/queue?for=mine&state=to-review&collection=topics`
    await page.goto(list)
    for (const title of ['Sandstorms', 'Written by two', 'Permafrost'])
      await page.getByRole('checkbox', { name: `Choose “${title}”` }).check()
    await page.getByText('3 chosen').waitFor()
    await page.click('#bulk-approve')
    await page.click('#bulk-confirm')
    const results = page.locator('.communique-bulk__results')
    await page.getByText('2 of 3 done, 1 not.').waitFor()
    expect(await results.innerText()).toMatch(/Sandstorms Approved\./)
    expect(await results.innerText()).toMatch(/Written by two Refused:\s+.*worked on/i)
    await settled(page)
    const rows = page.locator('.communique-queue__table tbody')
    await rows.getByText('Sandstorms').waitFor({ state: 'detached' })
    await rows.getByText('Written by two').waitFor()
  })

  walk('is kept under a name, for whoever kept it and nobody else', async (sit) => {
    const { li, zhao } = await makePeople({ li: 'approver', zhao: 'approver' })
    const [{ page }, { page: other }] = [await sit(li), await sit(zhao)]
    await page.goto(`${site}/admin/queue?for=all&state=failed`)
    await page.getByLabel('Keep this list as').fill('What went wrong')
    await page.keyboard.press('Enter')
    await page.getByText('“What went wrong” is kept.').waitFor()
    await page.goto(`${site}/admin/queue`)
    await page.getByRole('link', { name: 'What went wrong' }).click()
    await page.waitForURL(/\/admin\/queue\?for=all&state=failed$/)
    await other.goto(`${site}/admin/queue`)
    await settled(other)
    expect(await other.getByRole('link', { name: 'What went wrong' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Forget the list “What went wrong”' }).click()
    await page.getByText('“What went wrong” is forgotten.').waitFor()
    expect(await page.getByRole('link', { name: 'What went wrong' }).count()).toBe(0)
  })
})
