import { describe, expect } from '@jest/globals'
import { barSays, take, takeWith } from './support/bar.js'
import { activity, draft } from './support/draft.js'
import { openText, save, write } from './support/form.js'
import { makePeople } from './support/people.js'
import { readAnswer } from './support/publicSite.js'
import { shows } from './support/shows.js'
import { site } from './support/site.js'
import { publish } from './support/verb.js'
import { walk } from './support/walk.js'

const address = '/v1/leader-activities/a-wrong-figure'
const page = `${site}/en/leader-activities/a-wrong-figure`

describe('a public text with a mistake', () => {
  walk('is withdrawn with a notice, corrected, and its note put right', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })
    const document = await draft(wang, 'leader-activities', {
      ...activity('Forty stations opened', 'Forty stations were opened.'),
      slug: 'a-wrong-figure',
    })
    await publish(wang, li, document)
    const [{ page: officer }, { page: approver }, { page: reader }] = [
      await sit(wang),
      await sit(li),
      await sit(null),
    ]

    await openText(approver, document)
    const reason = { 'reason-en': 'The figure is being checked.', 'reason-zh': '数字核实中。' }
    expect(await takeWith(approver, 'withdraw', reason)).toBe(200)
    await barSays(approver, 'Withdrawn since')
    await reader.goto(page)
    await shows(reader, '.notice', 'The figure is being checked.')

    await openText(officer, document)
    await write(officer, 'title', 'Fourteen stations opened')
    expect(await save(officer)).toBe(200)
    const note = { 'changeNote-en': 'Fourten stations, not forty.' }
    expect(await takeWith(officer, 'submit', note)).toBe(200)
    await openText(approver, document)
    expect(await take(approver, 'approve')).toBe(200)
    expect((await readAnswer(address)).body.title).toBe('Forty stations opened')
    expect(await takeWith(approver, 'publish')).toBe(200)
    await barSays(approver, 'Published by li')
    await reader.reload()
    await reader.getByRole('heading', { level: 1, name: 'Fourteen stations opened' }).waitFor()
    expect(await reader.locator('.notice').count()).toBe(0)
    await shows(reader, '.changes', 'Fourten stations, not forty.')

    const right = {
      'changeNote-en': 'Fourteen stations, not forty.',
      reason: 'A slip of the pen.',
    }
    expect(await takeWith(approver, 'amend-note', right)).toBe(200)
    await reader.reload()
    await shows(reader, '.changes', 'Fourteen stations, not forty.')
    expect(await reader.locator('body').innerText()).not.toContain('Fourten')
  })
})
