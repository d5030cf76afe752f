import { describe, expect } from '@jest/globals'
import { barSays, take, takeWith } from './support/bar.js'
import { clockOf, nextMinute } from './support/clockOf.js'
import { textOf } from './support/draft.js'
import { eventually } from './support/eventually.js'
import {
  changeLocale,
  choose,
  documentIn,
  openTab,
  openText,
  save,
  write,
  writeBody,
} from './support/form.js'
import { makePeople } from './support/people.js'
import { isPublic, readAnswer } from './support/publicSite.js'
import { seatZone } from './support/seat.js'
import { settled } from './support/settled.js'
import { shows } from './support/shows.js'
import { site } from './support/site.js'
import { walk } from './support/walk.js'

const title = 'Minister meets river scientists'

describe('a text in two languages', () => {
  walk('is written, sent back, mended, approved, and public at its minute', async (sit) => {
    const { li, wang } = await makePeople({ wang: 'press-officer', li: 'approver' })
    const [{ page: officer }, { page: approver }] = [await sit(wang), await sit(li)]

    await openText(officer, 'leader-activities/create')
    await write(officer, 'title', 'Minister meets river scientist')
    await writeBody(officer, 'They met in Wuhan and agreed to share what they measure.')
    await openTab(officer, 'Activity')
    await choose(officer, 'kind', 'Meets')
    await openTab(officer, 'When and where')
    await officer.locator('input[type=date]').first().fill('2026-11-20')
    await choose(officer, 'event__precision', 'Day')
    expect(await save(officer)).toBe(201)
    await officer.waitForURL(/leader-activities\/[0-9a-f-]+/)
    const document = documentIn(officer)
    await changeLocale(officer, 'zh')
    await write(officer, 'title', '部长会见河流科学家')
    await openTab(officer, 'Text')
    await writeBody(officer, '双方在武汉会见，同意共享监测数据。')
    expect(await save(officer)).toBe(200)
    expect(await take(officer, 'submit')).toBe(200)
    await barSays(officer, 'Submitted by wang')

    await approver.goto(`${site}/admin/queue?for=mine&collection=leader-activities`)
    await approver.locator('.communique-home a').filter({ hasText: 'river scientist' }).click()
    await approver.waitForURL(/\/review$/)
    await barSays(approver, 'Submitted by wang')
    const comment = 'There were several scientists.'
    expect(await takeWith(approver, 'request-changes', { comment })).toBe(200)

    await officer.goto(`${site}/admin`)
    await shows(officer, '.communique-home', 'Changes requested')
    await openText(officer, document)
    await barSays(officer, 'li asked for changes')
    await barSays(officer, comment)
    await write(officer, 'title', title)
    expect(await save(officer)).toBe(200)
    expect(await take(officer, 'submit')).toBe(200)

    await openText(approver, document)
    expect(await take(approver, 'approve')).toBe(200)
    const { slug } = await textOf(wang, document)
    const at = clockOf(nextMinute(), seatZone)
    expect(await takeWith(approver, 'schedule', { at })).toBe(200)
    await barSays(approver, /Goes out on .*Asia\/Shanghai/)
    expect(await isPublic(`/v1/leader-activities/${slug}`)).toBe(false)
    await eventually('the text is public', () => isPublic(`/v1/leader-activities/${slug}`), 90_000)

    const english = await readAnswer(`/v1/leader-activities/${slug}`)
    expect(english.body.title).toBe(title)
    expect(english.body.disclaimer.text).toMatch(/for your reference only/i)
    const chinese = await readAnswer(`/v1/leader-activities/${slug}?locale=zh`)
    expect(chinese.body.title).toBe('部长会见河流科学家')
    expect(chinese.body.disclaimer ?? null).toBeNull()

    const { page: reader } = await sit(null)
    await reader.goto(`${site}/en/leader-activities/${slug}`)
    await reader.getByRole('heading', { level: 1, name: title }).waitFor()
    await shows(reader, '.disclaimer', /for your reference only/i)
    await reader.getByRole('link', { name: '中文' }).click()
    await reader.getByRole('heading', { level: 1, name: '部长会见河流科学家' }).waitFor()
    expect(await reader.locator('.disclaimer').count()).toBe(0)

    await approver.reload()
    await barSays(approver, 'Published')
    await settled(approver)
  })
})
