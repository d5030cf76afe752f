import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { workflowEngines } from '../support/engines'
import { publicSite, type Edition, type PublicSite } from './support/publicSite'

const canary = 'CANARY-never-public'
const sentence = builtInWordings[0]?.text.en ?? ''
const awkward =
  'Talks; "results", C:\\new\nand 对话会对话会对话会对话会对话会对话会对话会𠮷𠮷𠮷𠮷𠮷\u0007!'

describe.each([...workflowEngines])('calendars [$name]', ({ url }) => {
  let site: PublicSite

  const ref = (type: string, id: string) => ({ $ref: { type, id, reference: 'embedded' } })
  const put = (edition: Edition) =>
    site.publish({
      ...edition,
      content: { disclaimer: { wording: 'reference-only' }, ...edition.content },
    })
  const text = async (path: string) => (await site.get(path)).text()
  const calendar = async (path: string) => new ICAL.Component(ICAL.parse(await text(path)))
  const events = async (path: string) =>
    (await calendar(path)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const find = async (uid: string, path = '/v1/calendar/en.ics') => {
    const event = (await events(path)).find((one) => one.uid.startsWith(uid))
    if (!event) throw new Error(`No ${uid} in ${path}`)
    return event
  }

  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-20T12:00:00.000Z' })
    await put({
      type: 'dialogues',
      id: 'd1',
      slug: 'dialogue',
      content: {
        title: awkward,
        summary: 'Day one,\nday two; all.',
        event: { start: '2017-06-14', end: '2017-06-16', precision: 'range' },
        place: { venue: 'Hall 1', city: 'Beijing', country: 'CN' },
      },
    })
    await site.publish({
      type: 'dialogues',
      id: 'd1',
      slug: 'dialogue',
      locale: 'zh',
      content: { title: '对话', event: { start: '2017-06-14', precision: 'day' } },
    })
    await put({
      type: 'side-events',
      id: 's1',
      slug: 'side',
      content: {
        title: 'Side event',
        kind: 'forum',
        dialogue: ref('dialogues', 'd1'),
        event: { start: '2024-02-29', precision: 'weekday', dateText: 'on Thursday' },
      },
    })
    await put({
      type: 'dialogues',
      id: 'd2',
      slug: 'some-day',
      content: { title: 'Some day', event: { precision: 'weekday', dateText: 'Wednesday' } },
    })
    await put({
      type: 'dialogues',
      id: 'd3',
      slug: 'some-month',
      content: { title: 'Some month', event: { start: '2026-11' } },
    })
    await put({
      type: 'dialogues',
      id: 'd4',
      slug: 'gone',
      content: { title: canary, event: { start: '2026-01-01' } },
    })
    await put({ type: 'dialogues', id: 'd4', slug: 'gone', status: 'gone', reason: 'Closed.' })
    await put({
      type: 'leader-activities',
      id: 'a1',
      slug: 'activity',
      content: { title: 'Activity', event: { start: '2026-01-02' } },
    })
  })
  afterAll(() => site.stop())

  test('are read by a real reader, every word as it was published', async () => {
    const event = await find('dialogues-d1')
    expect(event.summary).toBe(awkward.replace('\u0007', ''))
    expect(event.description).toBe(`Day one,\nday two; all.\n\n${sentence}`)
    expect(event.location).toBe('Hall 1, Beijing, CN')
    const { component } = event
    expect(component.getFirstPropertyValue('url')).toBe(`${site.base}/en/dialogues/dialogue`)
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(component.getFirstProperty('summary')?.getParameter('language')).toBe('en')
  })

  test('have lines of at most 75 bytes that end as RFC 5545 has them', async () => {
    const all = await text('/v1/calendar/en.ics')
    const lines = all.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(all.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(all).not.toContain('\uFFFD')
  })

  test('give days as days, the last one included, whatever the time zone', async () => {
    const event = await find('dialogues-d1')
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('2017-06-14')
    expect(event.endDate.toString()).toBe('2017-06-17')
    expect(event.duration.toString()).toBe('P3D')
    const leap = await find('side-events-s1')
    expect(leap.startDate.toString()).toBe('2024-02-29')
    expect(leap.endDate.toString()).toBe('2024-03-01')
    expect(leap.description).toContain('on Thursday')
    expect(leap.component.getFirstPropertyValue('related-to')).toBe('dialogues-d1-en@127.0.0.1')
  })

  test('leave out what has no day, and say so when it is asked for alone', async () => {
    expect((await events('/v1/calendar/en.ics')).map(({ uid }) => uid).sort()).toEqual([
      'dialogues-d1-en@127.0.0.1',
      'side-events-s1-en@127.0.0.1',
    ])
    const alone = await site.get('/v1/dialogues/some-day.ics')
    expect(alone.status).toBe(404)
    expect(await alone.text()).toContain('The day of this event is not known')
    expect((await site.get('/v1/dialogues/some-month.ics')).status).toBe(404)
  })

  test('carry the disclaimer in English, each event and the whole; in Chinese none', async () => {
    expect((await calendar('/v1/calendar/en.ics')).getFirstPropertyValue('description')).toBe(
      sentence,
    )
    for (const event of await events('/v1/calendar/en.ics'))
      expect(event.description).toContain(sentence)
    const chinese = await text('/v1/calendar/zh.ics')
    expect(chinese).toContain('对话')
    expect(chinese).not.toContain('reference')
  })

  test('show nothing that is gone', async () => {
    expect(await text('/v1/calendar/en.ics')).not.toContain(canary)
    const gone = await site.get('/v1/dialogues/gone.ics')
    expect(gone.status).toBe(410)
    expect(await gone.text()).not.toContain(canary)
  })

  test('hold one event where one is asked for, under the same name', async () => {
    const [event, ...others] = await events('/v1/side-events/side.ics?locale=en')
    expect(others).toEqual([])
    expect(event?.uid).toBe((await find('side-events-s1')).uid)
    const answer = await site.get('/v1/dialogues/dialogue.ics', {
      headers: { 'Accept-Language': 'zh' },
    })
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('Content-Language')).toBe('zh')
    expect(answer.headers.get('Vary')).toContain('Accept-Language')
    const etag = answer.headers.get('ETag') ?? ''
    const again = { headers: { 'Accept-Language': 'zh', 'If-None-Match': etag } }
    expect((await site.get('/v1/dialogues/dialogue.ics', again)).status).toBe(304)
    expect((await site.get('/v1/side-events/side.ics?locale=zh')).status).toBe(404)
  })

  test('follow a slug that changed, count editions, and cancel what was withdrawn', async () => {
    const before = await find('side-events-s1')
    const content = { title: 'Moved', event: { start: '2024-03-02', precision: 'day' } }
    await put({ type: 'side-events', id: 's1', slug: 'moved', content })
    const moved = await site.get('/v1/side-events/side.ics?locale=en')
    expect(moved.status).toBe(301)
    expect(moved.headers.get('Location')).toBe(`${site.base}/v1/side-events/moved.ics?locale=en`)
    const after = await find('side-events-s1')
    expect(after.uid).toBe(before.uid)
    expect(after.sequence).toBeGreaterThan(before.sequence)
    await put({
      type: 'side-events',
      id: 's1',
      slug: 'moved',
      status: 'withdrawn',
      reason: { en: 'It was put off.' },
      content,
    })
    const last = await find('side-events-s1')
    expect(last.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(last.sequence).toBeGreaterThan(after.sequence)
    expect(last.description).toMatch(/^This text has been withdrawn\. Reason: It was put off\./)
  })

  test('are of events alone and refuse what they do not know', async () => {
    for (const path of [
      '/v1/leader-activities/activity.ics',
      '/v1/calendar/fr.ics',
      '/v1/calendar/en',
      '/v1/dialogues/dialogue.xyz',
      '/v1/dialogues/none.ics',
    ])
      expect((await site.get(path)).status).toBe(404)
    for (const path of ['/v1/calendar/en.ics?locale=zh', '/v1/dialogues/dialogue.ics?fields=title'])
      expect((await site.get(path)).status).toBe(400)
  })
})
