import { describe, expect } from '@jest/globals'
import { barSays, take } from './support/bar.js'
import { draft, textOf } from './support/draft.js'
import { openText, save, write } from './support/form.js'
import { makePeople } from './support/people.js'
import { settled } from './support/settled.js'
import { shows } from './support/shows.js'
import { workflowOf } from './support/verb.js'
import { walk } from './support/walk.js'

const note = '.communique-bar__notes [role=alert]'
const answer = '.communique-answer[role=alert]'

describe('when the network is lost', () => {
  walk('nothing that was written is lost, it is said, and saved afterwards', async (sit) => {
    const { wang } = await makePeople({ wang: 'press-officer' })
    const document = await draft(wang, 'topics', { title: 'With a net' })
    const { context, page } = await sit(wang)
    await openText(page, document)
    await write(page, 'title', 'Without a net')
    await context.setOffline(true)
    expect(await save(page)).toBe(0)
    await shows(page, note, 'cannot be reached')
    expect(await page.inputValue('#field-title')).toBe('Without a net')
    expect((await textOf(wang, document)).title).toBe('With a net')
    await context.setOffline(false)
    await page.click('#saving-again')
    await page.locator(note).waitFor({ state: 'detached' })
    expect((await textOf(wang, document)).title).toBe('Without a net')

    // Nobody knows what became of a step without an answer; so it is said, and looked at.
    await settled(page)
    await context.setOffline(true)
    await page.click('#workflow-submit')
    await shows(page, answer, 'Whether the step was taken is not known')
    await context.setOffline(false)
    expect((await workflowOf(wang, document)).working.state).toBe('draft')
    await page.locator(answer).getByRole('button', { name: 'Load again' }).click()
    await barSays(page, 'Draft since')
    await settled(page)
    expect(await take(page, 'submit')).toBe(200)
  })

  walk('a session that has ended costs no word either', async (sit) => {
    const { wang } = await makePeople({ wang: 'press-officer' })
    const document = await draft(wang, 'topics', { title: 'Signed in' })
    const { context, page } = await sit(wang)
    await openText(page, document)
    await write(page, 'title', 'Signed out')
    const cookies = await context.cookies()
    await context.clearCookies()
    expect(await save(page)).toBe(401)
    await shows(page, note, 'signed out')
    expect(await page.inputValue('#field-title')).toBe('Signed out')
    await context.addCookies(cookies)
    await page.click('#saving-again')
    await page.locator(note).waitFor({ state: 'detached' })
    expect((await textOf(wang, document)).title).toBe('Signed out')
  })
})
