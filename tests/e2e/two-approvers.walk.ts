import { describe, expect } from '@jest/globals'
import { barSays, fillDrawer, take } from './support/bar.js'
import { draft } from './support/draft.js'
import { openText } from './support/form.js'
import { makePeople } from './support/people.js'
import { settled } from './support/settled.js'
import { shows } from './support/shows.js'
import { verb } from './support/verb.js'
import { walk } from './support/walk.js'

const alert = '.communique-answer[role=alert]'
const tooLate = /changed this text meanwhile\. Load it again, then decide/

describe('of two approvers', () => {
  walk('whoever decides second on what has moved on is told so, and decides anew', async (sit) => {
    const { li, wang, zhao } = await makePeople({
      wang: 'press-officer',
      li: 'approver',
      zhao: 'approver',
    })
    const document = await draft(wang, 'topics', { title: 'Decided twice' })
    await verb(wang, document, 'submit')
    const [{ page: first }, { page: second }] = [await sit(li), await sit(zhao)]
    await openText(first, document)
    await openText(second, document)

    expect(await take(first, 'approve')).toBe(200)
    expect(await take(second, 'approve')).toBe(412)
    await shows(second, alert, tooLate)
    await second.locator(alert).getByRole('button', { name: 'Load again' }).click()
    await barSays(second, 'Approved by li')
    await settled(second)

    // Both have read what it means and press at one moment.
    const pages = [first, second]
    const buttons = await Promise.all(pages.map((page) => fillDrawer(page, 'publish')))
    const answers = pages.map((page) =>
      page
        .waitForResponse((answer) => answer.url().endsWith('/workflow/publish'))
        .then((answer) => answer.status()),
    )
    await Promise.all(buttons.map((button) => button.click()))
    const statuses = await Promise.all(answers)
    expect([...statuses].sort()).toEqual([200, 412])
    const [winner, loser] = statuses[0] === 200 ? [first, second] : [second, first]
    await barSays(winner, /Published by (li|zhao)/)
    await shows(loser, alert, tooLate)
    await loser.locator(alert).getByRole('button', { name: 'Load again' }).click()
    await barSays(loser, /Published by (li|zhao)/)
  })
})
