import { describe, expect } from '@jest/globals'
import { barSays, take, takeWith } from './support/bar.js'
import { draft } from './support/draft.js'
import { documentIn, openText, save, write } from './support/form.js'
import { makePeople } from './support/people.js'
import { isPublic, readAnswer } from './support/publicSite.js'
import { settled } from './support/settled.js'
import { walk } from './support/walk.js'

const names = ['Lakes', 'Rivers', 'Estuaries', 'Springs', 'Marshes', 'Glaciers']
const addresses = names.map((name) => `/v1/topics/${name.toLowerCase()}`)

describe('a release of six texts', () => {
  walk('is submitted, approved and published as one', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })
    for (const title of names) await draft(wang, 'topics', { title, slug: title.toLowerCase() })
    const [{ page: officer }, { page: approver }] = [await sit(wang), await sit(li)]

    await openText(officer, 'releases/create')
    await write(officer, 'title', 'Waters of the country')
    for (const name of names) {
      await officer.locator('#field-members .rs__control').click()
      await officer.keyboard.type(name)
      await settled(officer)
      await officer
        .locator('.rs__option')
        .filter({ hasText: new RegExp(`^${name}$`) })
        .click()
      await settled(officer)
    }
    expect(await save(officer)).toBe(201)
    await officer.waitForURL(/releases\/[0-9a-f-]{30,}/)
    const release = documentIn(officer)
    expect(await take(officer, 'submit')).toBe(200)
    await barSays(officer, 'Texts of this release: 6')

    await openText(approver, release)
    expect(await take(approver, 'approve')).toBe(200)
    for (const address of addresses) expect(await isPublic(address)).toBe(false)
    expect(await takeWith(approver, 'publish')).toBe(200)
    await barSays(approver, /All its texts became public at once on/)
    const answers = await Promise.all(addresses.map(readAnswer))
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200))
    expect(answers.map(({ body }) => body.title)).toEqual(names)
    expect(new Set(answers.map(({ body }) => body.firstPublishedAt)).size).toBe(1)
  })
})
