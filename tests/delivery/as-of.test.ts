import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines'
import { publicSite, type PublicSite } from './support/publicSite'

describe.each([...availableEngines])('what the public read at an instant [$name]', ({ url }) => {
  let site: PublicSite
  const disclaimer = { wording: 'reference-only' }
  const minute = (number: number): string => `2026-11-01T08:${String(number).padStart(2, '0')}:30Z`

  const read = async (path: string, init?: RequestInit) => {
    const response = await site.get(path, init)
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? {} : JSON.parse(text),
    }
  }
  const titlesAt = async (number: number) =>
    (await read(`/v1/topics?locale=en&asOf=${minute(number)}`)).body.data.map(
      ({ title }: { title: string }) => title,
    )

  const topic = (title: string) => ({ type: 'topics', id: 't1', content: { title, disclaimer } })
  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-02T00:00:00Z' })
    await site.publish(topic('First words')) // 1
    await site.publish({ ...topic('Second words'), slug: 'renamed' }) // 2
    await site.publish({
      // 3
      ...topic('Second words'),
      slug: 'renamed',
      status: 'withdrawn',
      reason: 'A wrong figure.',
    })
    await site.publish({ type: 'topics', id: 't2', content: { title: 'Other', disclaimer } }) // 4
    await site.publish({
      // 5
      type: 'topics',
      id: 't1',
      slug: 'renamed',
      status: 'redirected',
      redirectTo: 'topics/t2',
    })
    await site.publish({ type: 'topics', id: 't2', status: 'gone', reason: 'Not ours.' }) // 6
  })
  afterAll(async () => {
    expect(site.faults).toEqual([])
    await site.stop()
  })

  test('of one text: nothing, its words, its notice, its redirect, its end', async () => {
    const one = (number: number, slug = 'renamed') =>
      read(`/v1/topics/${slug}?locale=en&asOf=${minute(number)}`)
    expect((await one(0, 't1')).status).toBe(404)
    expect((await one(1, 't1')).body).toMatchObject({
      title: 'First words',
      disclaimer: { prevailingLanguage: 'zh' },
    })
    expect((await one(1)).status).toBe(404)
    const renamed = await one(2, 't1')
    expect([renamed.status, renamed.headers.get('location')]).toEqual([
      301,
      `${site.base}/v1/topics/renamed?locale=en&asOf=2026-11-01T08%3A02%3A30.000Z`,
    ])
    expect((await one(2)).body).toMatchObject({ title: 'Second words' })
    expect((await one(2)).body.notice).toBeUndefined()
    expect((await one(3)).body.notice).toMatchObject({ reason: 'A wrong figure.' })
    const redirected = await one(5)
    expect([redirected.status, redirected.headers.get('location')]).toEqual([
      301,
      `${site.base}/v1/topics/t2?locale=en&asOf=2026-11-01T08%3A05%3A30.000Z`,
    ])
    expect((await one(6, 't2')).body).toMatchObject({ code: 'gone', reason: 'Not ours.' })
  })

  test('of a list, page by page', async () => {
    expect(await titlesAt(0)).toEqual([])
    expect(await titlesAt(1)).toEqual(['First words'])
    expect(await titlesAt(4)).toEqual(['Other', 'Second words'])
    expect(await titlesAt(5)).toEqual(['Other'])
    expect(await titlesAt(6)).toEqual([])
    const first = await read(`/v1/topics?locale=en&limit=1&asOf=${minute(4)}`)
    const { next } = first.body.page
    const second = await read(next)
    expect(second.body.data).toMatchObject([{ title: 'Second words' }])
  })

  test('says that it is the past: to whom reads it, to robots, and where the present is', async () => {
    const { body, headers } = await read(`/v1/topics/renamed?locale=en&asOf=${minute(2)}`)
    expect(headers.get('memento-datetime')).toBe('Sun, 01 Nov 2026 08:02:30 GMT')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('link')).toContain(
      `<${site.base}/v1/topics/renamed?locale=en>; rel="original latest-version"`,
    )
    expect(body.links.self).toContain('asOf=')
    const again = await site.get(`/v1/topics/renamed?locale=en&asOf=${minute(2)}`, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test('takes an instant with its offset, and refuses everything else by name', async () => {
    const title = async (asOf: string) =>
      (await read(`/v1/topics/t1?locale=en&asOf=${asOf}`)).body.title
    expect(await title('2026-11-01T16:01:30%2B08:00')).toBe('First words')
    expect(await title('2026-11-01T16:01:30+08:00')).toBe('First words')
    for (const asOf of ['2026-11-01', '2026-11-01T08:01', 'yesterday', '2026-02-31T00:00Z', ''])
      expect([asOf, (await read(`/v1/topics?asOf=${asOf}`)).body]).toEqual([
        asOf,
        expect.objectContaining({ status: 400, code: 'bad-parameter' }),
      ])
    const future = await read('/v1/site?asOf=2026-11-02T00:00:01Z')
    expect(future.body.detail).toContain('lies in the future')
  })

  test('of a file: its bytes as long as a publication named them', async () => {
    const sha256 = site.storeFile(Buffer.from('bytes'))
    const content = { title: 'Picture', sha256, filename: 'a.png', mimeType: 'image/png' }
    await site.publish({ type: 'media', id: 'm1', content, slug: null }) // 7
    await site.publish({ type: 'media', id: 'm1', slug: null, status: 'gone' }) // 8
    const file = async (asOf: string) => (await site.get(`/v1/media/${sha256}/a.png${asOf}`)).status
    expect(await file('')).toBe(410)
    expect(await file(`?asOf=${minute(7)}`)).toBe(200)
    expect(await file(`?asOf=${minute(6)}`)).not.toBe(200)
  })

  test('of feeds, calendars and linked data: their texts of then, and their own addresses stay then', async () => {
    const disclaimer = { wording: 'reference-only' }
    const dialogue = (title: string) =>
      site.publish({
        type: 'dialogues',
        id: 'd1',
        slug: 'talks',
        content: { title, disclaimer, event: { start: '2026-11-05', precision: 'day' } },
      })
    const { number } = (await read('/v1/changes')).body
    await dialogue('First talks')
    await dialogue('Second talks')
    const [before, then, now] = [number, number + 1, number + 2].map(minute)
    const said = async (path: string, asOf: string | undefined) => {
      const response = await site.get(`${path}?asOf=${asOf}`)
      const { headers, status } = response
      return { headers, status, text: await response.text() }
    }
    for (const path of [
      '/v1/feeds/en/dialogues.json',
      '/v1/feeds/en/all.rss',
      '/v1/feeds/en/all.atom',
      '/v1/calendar/en.ics',
      '/v1/dialogues/talks.ics',
      '/v1/dialogues/talks.jsonld',
    ]) {
      expect([path, (await said(path, before)).text]).toEqual([
        path,
        expect.not.stringMatching(/First talks|Second talks/),
      ])
      const past = await said(path, then)
      expect([path, past.text]).toEqual([path, expect.stringContaining('First talks')])
      expect(past.text).not.toContain('Second talks')
      expect(past.headers.get('memento-datetime')).not.toBeNull()
      expect(past.headers.get('x-robots-tag')).toBe('noindex')
      expect((await said(path, now)).text).toContain('Second talks')
      expect((await said(path, '2027-01-01T00:00Z')).status).toBe(400)
    }
    const feed = JSON.parse((await said('/v1/feeds/en/dialogues.json', then)).text)
    expect(new URL(feed.feed_url).searchParams.get('asOf')).toBe(new Date(then ?? '').toISOString())
    expect((await said('/v1/dialogues/talks.ics', before)).status).toBe(404)
  })
})

describe.each([
  ['unless-taken-down', 'keeps down at every instant what was taken down since'],
  ['hidden', 'shows nothing of the past'],
] as const)('a site whose past is %s', (earlierVersions, rule) => {
  test(`${rule}`, async () => {
    const site = await publicSite({ now: '2026-11-02T00:00:00Z', earlierVersions })
    const topic = (id: string, title: string) => ({
      type: 'topics',
      id,
      content: { title, disclaimer: { wording: 'reference-only' } },
    })
    await site.publish(topic('t1', 'Stays'))
    await site.publish(topic('t2', 'Was taken down'))
    await site.publish({ type: 'topics', id: 't2', status: 'gone', reason: 'An error.' })
    const at = 'locale=en&asOf=2026-11-01T08:02:30Z'
    const others = ['/v1/feeds/en/topics.rss?', '/v1/feeds/en/all.json?', '/v1/topics/t2.jsonld?']
    for (const path of others)
      expect(await (await site.get(`${path}${at.replace('locale=en&', '')}`)).text()).not.toContain(
        'Was taken down',
      )
    if (earlierVersions === 'hidden')
      for (const path of [...others, '/v1/calendar/en.ics?'])
        expect((await site.get(`${path}asOf=2026-11-01T08:02:30Z`)).status).toBe(400)
    const [list, one] = await Promise.all([
      site.get(`/v1/topics?${at}`),
      site.get(`/v1/topics/t2?${at}`),
    ])
    const [text, said] = [await list.text(), await one.text()]
    expect(text).not.toContain('Was taken down')
    expect(said).not.toContain('Was taken down')
    if (earlierVersions === 'hidden') expect([list.status, one.status]).toEqual([400, 400])
    else {
      expect([list.status, one.status]).toEqual([200, 410])
      expect(text).toContain('Stays')
      expect(JSON.parse(said).reason).toBe('An error.')
    }
    await site.stop()
  })
})
