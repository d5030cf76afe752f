import { describe, expect } from '@jest/globals'
import { barSays, take, takeWith } from './support/bar.js'
import { draft } from './support/draft.js'
import { openText } from './support/form.js'
import { makePeople } from './support/people.js'
import { isPublic } from './support/publicSite.js'
import { shows } from './support/shows.js'
import { site } from './support/site.js'
import { walk } from './support/walk.js'

const title = 'Dust storm tonight'

describe('a text that cannot wait for approval', () => {
  walk('goes out owing a review, which somebody else settles', async (sit) => {
    const { li, wang, zhao } = await makePeople({
      wang: 'press-officer',
      li: 'approver',
      zhao: 'approver',
    })
    const document = await draft(wang, 'topics', { title, slug: 'dust-storm-tonight' })
    const [{ page: first }, { page: second }] = [await sit(li), await sit(zhao)]

    await openText(first, document)
    const address = '/v1/topics/dust-storm-tonight'
    expect(await takeWith(first, 'force-publish', { reason: 'Too short.' })).toBe(422)
    await shows(first, '.communique-answer', 'Give a reason of at least 20 characters.')
    expect(await isPublic(address)).toBe(false)
    await first.fill('#field-workflow-reason', 'The storm arrives before any approver does.')
    await first.click('#workflow-confirm-force-publish')
    await barSays(first, 'without approval: a review is owed')
    expect(await isPublic(address)).toBe(true)

    // Whoever forced it learns why they cannot settle it.
    await first.locator('#workflow-settle').focus()
    await shows(first, '.communique-bar__explanation', 'You published this text without approval')

    await second.goto(`${site}/admin`)
    await second.locator('.communique-home__counts').getByText('review owed').click()
    await second.waitForURL(/queue\?for=mine&state=review-owed/)
    await second.locator('.communique-queue__table').getByText(title).click()
    await barSays(second, 'The review is owed by')
    expect(await take(second, 'settle')).toBe(200)
    await barSays(second, /Public since [^.]*\./)
    expect(await second.locator('.communique-bar').innerText()).not.toMatch(/owed/)
    await second.goto(`${site}/admin/queue?for=mine&state=review-owed`)
    expect(await second.locator('.communique-home').innerText()).not.toContain(title)
  })
})
