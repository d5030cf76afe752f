import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { publicSite, type PublicSite } from './support/publicSite'
import { twoWays, type RawAnswer, type TwoWays } from './support/twoWays'

/** Content of an English text. */
const english = (content: object) => ({ disclaimer: { wording: 'reference-only' }, ...content })

const summary = 'They exchanged views on the protection of rivers and lakes. '.repeat(30)

let site: PublicSite
const opened: TwoWays[] = []
const open = async (...more: Parameters<typeof twoWays> extends [unknown, ...infer R] ? R : []) => {
  const ways = await twoWays(site, ...more)
  opened.push(ways)
  return ways
}

beforeAll(async () => {
  site = await publicSite()
  await site.publish({ type: 'site-settings', id: 'site', content: { siteName: 'Office' } })
  for (const id of ['air', 'water', 'soil'])
    await site.publish({ type: 'topics', id, content: english({ title: `About ${id}`, summary }) })
  await site.publish({ type: 'topics', id: 'air', locale: 'zh', content: { title: '大气' } })
  await site.publish({
    type: 'dialogues',
    id: 'talks',
    content: english({ title: 'Talks', summary, event: { start: '2026-03-04', precision: 'day' } }),
  })
  await site.publish({ type: 'topics', id: 'noise', content: english({ title: 'Noise' }) })
  await site.publish({ type: 'topics', id: 'noise', status: 'gone', reason: 'A mistake.' })
  await site.publish({ type: 'topics', id: 'light', content: english({ title: 'Light' }) })
  await site.publish({
    type: 'topics',
    id: 'light',
    status: 'withdrawn',
    reason: 'A mistake.',
    content: english({ title: 'Light' }),
  })
})
afterEach(async () => {
  for (const ways of opened.splice(0)) await ways.close()
})
afterAll(async () => {
  await site.stop()
})

/** Seconds until the minute is over pass while a test runs. */
const comparable = ({ body, headers, status }: RawAnswer) => ({
  status,
  body: body.toString('latin1'),
  headers: { ...headers, RateLimit: headers.RateLimit?.replace(/t=\d+/, 't') },
})

const addresses = [
  '/v1/topics/air',
  '/v1/topics/air?locale=zh',
  '/v1/topics/air?fields=title',
  '/v1/topics/water?locale=en',
  '/v1/topics/water?locale=zh',
  '/v1/topics/light',
  '/v1/topics/noise',
  '/v1/topics/unknown',
  '/v1/topics/air?unknown=1',
  '/v1/topics?limit=2',
  '/v1/topics',
  '/v1/topics?asOf=2026-11-01T08:03:00Z',
  '/v1/topics/air/versions',
  '/v1/site',
  '/v1/changes?since=1',
  '/v1/feeds/en/all.rss',
  '/v1/feeds/zh/topics.json',
  '/v1/calendar/en.ics',
  '/v1/dialogues/talks.ics',
  '/v1/dialogues/talks.jsonld',
  '/v1/openapi.json',
  '/v1/nothing',
  '/V1/topics/air',
  '/v1/topics/air/',
  '/v1/topics/%61ir',
  '/other',
]

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST']

const readers: Record<string, string>[] = [
  {},
  { 'Accept-Language': 'zh-CN,zh;q=0.9' },
  { 'Accept-Encoding': 'gzip, deflate, br' },
  { 'Accept-Encoding': 'gzip' },
  { 'Accept-Encoding': 'br;q=0, gzip;q=0.5', 'Accept-Language': 'fr, en;q=0.3' },
  { 'Accept-Encoding': '*', 'X-Request-Id': 'an-id-of-my-own' },
  { 'If-None-Match': '*' },
  { 'If-None-Match': '"something else"' },
  { 'If-Modified-Since': 'Mon, 02 Nov 2026 08:00:00 GMT', Range: 'bytes=0-3' },
]

describe('the short way', () => {
  test.each(addresses)(
    'answers %s as the long way does, whoever asks and however',
    async (path) => {
      const ways = await open()
      for (const headers of readers)
        for (const method of headers === readers[0] ? methods : ['GET', 'HEAD']) {
          // The first time it goes the long way, then the short one.
          for (let time = 1; time <= 2; time += 1) {
            const [short, long] = [
              await ways.short(path, { method, headers }),
              await ways.long(path, { method, headers }),
            ]
            expect([path, method, headers, time, comparable(short)]).toEqual([
              path,
              method,
              headers,
              time,
              comparable(long),
            ])
          }
        }
      const { ETag } = (await ways.long(path)).headers
      await ways.short(path)
      if (ETag === undefined) return
      for (const tag of [ETag, `W/${ETag}`, `"x", ${ETag}`])
        for (let time = 1; time <= 2; time += 1) {
          const asking = { headers: { 'If-None-Match': tag } }
          const [short, long] = [await ways.short(path, asking), await ways.long(path, asking)]
          expect(comparable(short)).toEqual(comparable(long))
          expect(short.status).toBe(304)
        }
    },
  )

  test('is taken from the second time on, for the text and for 304', async () => {
    const ways = await open()
    const first = await ways.short('/v1/topics/air')
    expect(ways.longWays()).toBe(1)
    for (let time = 1; time <= 5; time += 1) await ways.short('/v1/topics/air')
    await ways.short('/v1/topics/air', { method: 'HEAD' })
    expect(ways.longWays()).toBe(1)
    const headers = { 'If-None-Match': first.headers.ETag ?? '' }
    for (let time = 1; time <= 5; time += 1)
      expect((await ways.short('/v1/topics/air', { headers })).status).toBe(304)
    expect(ways.longWays()).toBe(2)
  })

  test('is taken by readers who only ask whether something is new', async () => {
    const ways = await open()
    const { ETag = '' } = (await ways.long('/v1/topics/air')).headers
    const headers = { 'If-None-Match': ETag }
    for (let time = 1; time <= 5; time += 1)
      expect((await ways.short('/v1/topics/air', { headers })).status).toBe(304)
    expect(ways.longWays()).toBe(1)
  })

  test('gives no old text once the process has published another', async () => {
    const ways = await open()
    await site.publish({ type: 'topics', id: 'moving', content: english({ title: 'Edition 0' }) })
    ways.numbers.note(await site.store.publicNumber())
    for (let edition = 1; edition <= 5; edition += 1) {
      await ways.short('/v1/topics/moving')
      await ways.short('/v1/topics/moving')
      await site.publish({
        type: 'topics',
        id: 'moving',
        content: english({ title: `Edition ${edition}` }),
      })
      ways.numbers.note(await site.store.publicNumber())
      const { body } = await ways.short('/v1/topics/moving')
      expect(JSON.parse(body.toString())).toMatchObject({ title: `Edition ${edition}` })
    }
  })

  test('ends on the hour, when a wording or a keyword may come into force', async () => {
    const ways = await open()
    await ways.short('/v1/site')
    await ways.short('/v1/site')
    expect(ways.longWays()).toBe(1)
    ways.setNow('2026-11-02T09:00:00.000Z')
    await ways.short('/v1/site')
    expect(ways.longWays()).toBe(2)
  })

  test('is not taken without memory', async () => {
    const ways = await open({ memory: 1 })
    for (let time = 1; time <= 3; time += 1)
      expect((await ways.short('/v1/topics/air')).status).toBe(200)
    expect(ways.longWays()).toBe(3)
  })

  test('forgets what was asked longest ago when its memory is full', async () => {
    const ways = await open({ memory: 20_000 })
    await ways.short('/v1/topics/air')
    for (let limit = 1; limit <= 30; limit += 1) await ways.short(`/v1/topics?limit=${limit}`)
    const before = ways.longWays()
    await ways.short('/v1/topics?limit=30')
    expect(ways.longWays()).toBe(before)
    await ways.short('/v1/topics/air')
    expect(ways.longWays()).toBe(before + 1)
  })

  test('counts with the long way, and whoever has used up their share is refused on both', async () => {
    const ways = await open({ rateLimitPerMinute: 6 })
    const left: string[] = []
    for (const path of ['/v1/topics/air', '/v1/topics', '/v1/topics/air', '/v1/topics']) {
      const { headers } = await ways.short(path)
      left.push(/r=(\d+)/.exec(headers.RateLimit ?? '')?.[1] ?? '')
    }
    expect(left).toEqual(['5', '4', '3', '2'])
    expect(ways.longWays()).toBe(2)
    const statuses = []
    for (let time = 1; time <= 4; time += 1)
      statuses.push((await ways.short('/v1/topics/air')).status)
    expect(statuses).toEqual([200, 200, 429, 429])
  })
})
