import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { loadReview } from '../../src/plugin/review/loadReview.js'
import { textAddresses } from '../../src/plugin/review/textAddresses.js'
import { openBrowser, type Browser } from '../support/browser.js'
import { availableEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { publish, verb } from '../support/workflow.js'

describe.each(availableEngines)('whoever reviews a text [$name]', (engine) => {
  let office: Office
  let browser: Browser
  let topic: string

  const review = () =>
    loadReview(textAddresses('/api', { collection: 'topics', id: idIn(topic) }), 'en')
  const titles = async () => {
    const { after, before } = await review()
    return { before: before?.title, after: after.title }
  }
  const title = (en: string) => expect.objectContaining({ en }) as unknown

  beforeAll(async () => {
    office = await openOffice(engine.url())
    browser = openBrowser(office)
  })
  afterAll(async () => {
    browser.close()
    await office.stop()
  })
  beforeEach(async () => {
    browser.signedIn = office.approver
    topic = await office.draft('topics', { title: 'Clean air' })
  })

  test('is told that nothing was ever public, and sees the text that would go out', async () => {
    await verb(office, office.officer, topic, 'submit')
    const { after, before, public: now, view } = await review()
    expect(before).toBeNull()
    expect(now).toEqual({ kind: 'nothing', published: null, since: null })
    expect(after.title).toEqual(title('Clean air'))
    expect(view.working.state).toBe('in-review')
  })

  test('sees what the public reads against what would go out, in all languages', async () => {
    await publish(office, office, topic)
    expect(await titles()).toEqual({ before: title('Clean air'), after: title('Clean air') })
    await office.save(topic, { title: 'Clear air' })
    await office.save(topic, { title: '清澈空气' }, { locale: 'zh' })
    await verb(office, office.officer, topic, 'submit', { kind: 'minor', changeNote: 'Spelling.' })
    const { after, before, events, public: now, view } = await review()
    expect(before?.title).toEqual(title('Clean air'))
    expect(after.title).toEqual({ en: 'Clear air', zh: '清澈空气' })
    expect(now).toMatchObject({ kind: 'text', published: { type: 'published' } })
    expect(now.published?.fingerprint).toBe(view.public.fingerprint)
    const since = events.filter(({ sequence }) => sequence > (now.published?.sequence ?? 0))
    expect(since.map(({ by, type }) => [by.name, type])).toEqual([
      ['officer', 'edited'],
      ['officer', 'edited'],
      ['officer', 'submitted'],
    ])
  })

  test('sees the text of a view, and nothing that was saved after it was read', async () => {
    await verb(office, office.officer, topic, 'submit')
    const asked = globalThis.fetch
    globalThis.fetch = async (address, init) => {
      const answer = await asked(address, init)
      if (String(address).endsWith('/workflow'))
        await office.save(topic, { title: 'Saved in between' })
      return answer
    }
    const { after, events, view } = await review()
    globalThis.fetch = asked
    expect(after.title).toEqual(title('Clean air'))
    expect(events.at(-1)).toMatchObject({ type: 'submitted', sequence: view.sequence })
    expect((await titles()).after).toEqual(title('Saved in between'))
  })

  test('is told with which text it is compared when it was withdrawn or taken down', async () => {
    await publish(office, office, topic)
    await verb(office, office.approver, topic, 'withdraw', { reason: 'It was wrong.' })
    expect((await review()).public).toMatchObject({
      kind: 'withdrawn',
      since: { type: 'withdrawn', reason: 'It was wrong.' },
    })
    await verb(office, office.approver, topic, 'unpublish', { reason: 'It was quite wrong.' })
    await office.save(topic, { title: 'The right one' })
    expect((await review()).public).toMatchObject({
      kind: 'gone',
      published: { type: 'published' },
      since: { type: 'unpublished' },
    })
    expect(await titles()).toEqual({ before: title('Clean air'), after: title('The right one') })
  })

  test('is shown nothing where the server refuses', async () => {
    browser.signedIn = office.guest
    await expect(review()).rejects.toMatchObject({ status: 403 })
    browser.signedIn = undefined
    await expect(review()).rejects.toMatchObject({ status: 401 })
  })
})
