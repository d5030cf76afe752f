import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { get, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { resourceSchema } from '../../src/delivery/schemas/resource'
import { problemSchema } from '../../src/delivery/schemas/problem'
import { richText, paragraph, words } from './support/lexical'
import { publicSite, type PublicSite } from './support/publicSite'
import { availableEngines } from '../support/engines'

/** One answer with its bytes as they were sent; `fetch` would decode them. */
const raw = (address: string, headers: Record<string, string>) =>
  new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      get(address, { headers }, async (response) => {
        const body = Buffer.concat(await response.toArray())
        resolve({ status: response.statusCode, headers: response.headers, body })
      }).on('error', reject)
    },
  )

describe.each([...availableEngines])('delivery [$name]', ({ url }) => {
  let site: PublicSite

  const disclaimer = { wording: 'reference-only' }
  const activity = {
    title: 'Roundtable held in Beijing',
    disclaimer,
    kind: 'attends',
    body: richText(paragraph(words('It was held on Wednesday.'))),
    leaders: [
      {
        leader: { $ref: { type: 'leaders', id: 'huang', reference: 'embedded' } },
        postAtTheTime: 'Vice Minister',
      },
    ],
    related: [{ $ref: { type: 'leader-activities', id: 'secret', reference: 'mention' } }],
  }

  beforeAll(async () => {
    site = await publicSite({ url: url() })
    await site.publish({
      type: 'leaders',
      id: 'huang',
      slug: 'huang-runqiu',
      content: { title: 'Huang Runqiu', disclaimer },
    })
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      slug: 'roundtable',
      content: activity,
    })
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      slug: 'roundtable',
      locale: 'zh',
      content: { ...activity, title: '圆桌对话在北京举行' },
    })
  })
  afterAll(() => site.stop())

  const address = '/v1/leader-activities/roundtable'

  describe('one published text', () => {
    test('has the shape that is promised, in both languages', async () => {
      for (const locale of ['en', 'zh']) {
        const response = await site.get(`${address}?locale=${locale}`)
        expect(response.status).toBe(200)
        const resource = (await response.json()) as object
        expect(resourceSchema('leader-activities').safeParse(resource).error).toBeUndefined()
        expect(resource).toMatchObject({
          type: 'leader-activities',
          id: 'a1',
          slug: 'roundtable',
          locale,
          links: {
            self: `${site.base}${address}?locale=${locale}`,
            html: `${site.base}/${locale}/leader-activities/roundtable`,
            alternates: [
              {
                locale: locale === 'en' ? 'zh' : 'en',
                href: `${site.base}${address}?locale=${locale === 'en' ? 'zh' : 'en'}`,
              },
            ],
          },
        })
      }
    })

    test('carries the disclaimer in English, to the letter, with the Chinese original', async () => {
      const body = (await (await site.get(`${address}?locale=en`)).json()) as object
      expect(body).toMatchObject({
        disclaimer: {
          text: builtInWordings[0]?.text.en,
          prevailingLanguage: 'zh',
          original: { locale: 'zh', href: `${site.base}${address}?locale=zh` },
        },
      })
    })

    test('keeps the disclaimer whatever fields are asked for', async () => {
      const body = (await (await site.get(`${address}?fields=title`)).json()) as object
      expect(Object.keys(body).sort()).toEqual([
        'disclaimer',
        'id',
        'links',
        'locale',
        'title',
        'type',
      ])
    })

    test('never carries the disclaimer in Chinese', async () => {
      const text = await (await site.get(`${address}?locale=zh`)).text()
      expect(text).not.toContain('disclaimer')
      expect(text).not.toContain('reference only')
    })

    test('is not served without a disclaimer: the answer is a fault and not a text', async () => {
      await site.publish({ type: 'topics', id: 'bare', content: { title: 'CANARY' } })
      const response = await site.get('/v1/topics/bare')
      expect(response.status).toBe(500)
      const text = await response.text()
      expect(text).not.toContain('CANARY')
      expect(text).not.toContain('at ')
      expect(problemSchema.parse(JSON.parse(text)).code).toBe('internal')
      expect(site.faults).toHaveLength(1)
      await site.publish({ type: 'topics', id: 'bare', status: 'gone' })
    })

    test('gives rich text as HTML and as text', async () => {
      const body = (await (await site.get(address)).json()) as { body: unknown }
      expect(body.body).toEqual({
        html: '<p>It was held on Wednesday.</p>',
        text: 'It was held on Wednesday.',
      })
    })

    test('leaves out a mention of something that is not public', async () => {
      const text = await (await site.get(address)).text()
      expect(text).not.toContain('secret')
      expect(JSON.parse(text)).toMatchObject({ related: [] })
    })
  })

  test('leaves out a mention of something that is gone', async () => {
    const mention = { $ref: { type: 'topics', id: 'mentioned', reference: 'mention' } }
    const content = { title: 'Mentions', disclaimer, topics: [mention] }
    const mentioned = { type: 'topics', id: 'mentioned' }
    const topics = async () =>
      ((await (await site.get('/v1/side-events/mentions')).json()) as { topics: unknown }).topics
    await site.publish({ ...mentioned, content: { title: 'Air', disclaimer } })
    await site.publish({ type: 'side-events', id: 'mentions', content })
    expect(await topics()).toMatchObject([{ title: 'Air' }])
    await site.publish({ ...mentioned, status: 'gone' })
    expect(await topics()).toEqual([])
  })

  describe('the card of another document', () => {
    const leaderIn = async () => {
      const body = (await (await site.get(address)).json()) as { leaders: { leader: unknown }[] }
      return body.leaders[0]
    }

    test('follows the other document own publication at once', async () => {
      expect(await leaderIn()).toEqual({
        leader: {
          type: 'leaders',
          id: 'huang',
          slug: 'huang-runqiu',
          title: 'Huang Runqiu',
          links: { self: `${site.base}/v1/leaders/huang-runqiu?locale=en` },
        },
        postAtTheTime: 'Vice Minister',
      })
      const before = (await site.get(address)).headers.get('etag')
      await site.publish({
        type: 'leaders',
        id: 'huang',
        slug: 'huang-runqiu',
        content: { title: 'HUANG Runqiu', disclaimer },
      })
      expect(await leaderIn()).toMatchObject({ leader: { title: 'HUANG Runqiu' } })
      expect((await site.get(address)).headers.get('etag')).not.toBe(before)
    })

    test('says that the document was withdrawn, and why', async () => {
      const content = { title: 'HUANG Runqiu', disclaimer }
      const reason = { en: 'Under correction', zh: '更正中' }
      const edition = { type: 'leaders', id: 'huang', slug: 'huang-runqiu' }
      await site.publish({ ...edition, content, status: 'withdrawn', reason })
      expect(await leaderIn()).toMatchObject({
        leader: {
          title: 'HUANG Runqiu',
          notice: { kind: 'withdrawn', reason: 'Under correction' },
        },
      })
    })

    test('says that the document is gone, without its text', async () => {
      await site.publish({ type: 'leaders', id: 'huang', slug: 'huang-runqiu', status: 'gone' })
      expect(await leaderIn()).toMatchObject({ leader: { id: 'huang', title: null, gone: true } })
      const response = await site.get(address)
      expect(resourceSchema('leader-activities').safeParse(await response.json()).success).toBe(
        true,
      )
    })
  })

  describe('the headers of an answer', () => {
    test('say everything a cache, a robot and a browser need', async () => {
      const response = await site.get(address, { headers: { 'Accept-Encoding': 'identity' } })
      const bytes = Buffer.from(await response.arrayBuffer())
      const { headers } = response
      const self = `${site.base}${address}`
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-language': 'en',
        'cache-control':
          'public, max-age=10, s-maxage=60, stale-while-revalidate=600, stale-if-error=600',
        vary: 'Accept-Language, Accept-Encoding',
        etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
        link: `<${self}?locale=en>; rel="canonical", <${self}?locale=zh>; rel="alternate"; hreflang="zh", <${self}.jsonld?locale=en>; rel="alternate"; type="application/ld+json", <${self}/versions?locale=en>; rel="version-history"`,
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        'content-length': String(bytes.length),
      })
      expect(headers.get('surrogate-key')?.split(' ')).toEqual(
        expect.arrayContaining(['all', 'leader-activities/a1', 'leaders/huang']),
      )
      expect(headers.get('last-modified')).toMatch(/^Sun, 01 Nov 2026 08:\d\d:00 GMT$/)
    })

    test('are the same for HEAD, which has no body', async () => {
      const [get, head] = [await site.get(address), await site.get(address, { method: 'HEAD' })]
      // Of the connection, not of the answer.
      const ofTransport = ['date', 'connection', 'keep-alive']
      const comparable = (response: Response) =>
        [...response.headers].filter(([name]) => !ofTransport.includes(name))
      expect(head.status).toBe(200)
      expect(comparable(head)).toEqual(comparable(get))
      expect(await head.text()).toBe('')
    })

    test.each([(etag: string) => etag, (etag: string) => `"x", W/${etag}`, () => '*'])(
      'let a caller who has the text already off with 304 (%#)',
      async (condition) => {
        const etag = (await site.get(address)).headers.get('etag') ?? ''
        const response = await site.get(address, { headers: { 'If-None-Match': condition(etag) } })
        expect(response.status).toBe(304)
        expect(await response.text()).toBe('')
        expect(response.headers.get('etag')).toBe(etag)
        expect(response.headers.get('cache-control')).toContain('s-maxage')
        expect(response.headers.get('content-type')).toBeNull()
      },
    )

    test('differ by the coding of the bytes: each has its own strong validator, and is smaller', async () => {
      const inCoding = async (coding: string, more: Record<string, string> = {}) =>
        raw(`${site.base}${address}`, { 'Accept-Encoding': coding, ...more })
      const plain = await inCoding('identity')
      const found = {
        br: brotliDecompressSync,
        gzip: gunzipSync,
      }
      for (const [coding, decode] of Object.entries(found)) {
        const { body, headers, status } = await inCoding(coding)
        expect([status, headers['content-encoding']]).toEqual([200, coding])
        expect(decode(body)).toEqual(plain.body)
        expect(body.length).toBeLessThan(plain.body.length)
        expect(headers['content-length']).toBe(String(body.length))
        const etag = headers.etag ?? ''
        expect(etag).toBe(plain.headers.etag?.replace(/"$/, `-${coding}"`))
        expect((await inCoding(coding, { 'If-None-Match': etag })).status).toBe(304)
        expect((await inCoding('identity', { 'If-None-Match': etag })).status).toBe(200)
      }
      expect((await inCoding('gzip, br;q=0.5')).headers['content-encoding']).toBe('br')
      expect((await inCoding('br;q=0, *;q=0')).headers['content-encoding']).toBeUndefined()
    })

    test('do not let off a caller whose copy is older', async () => {
      const response = await site.get(address, { headers: { 'If-None-Match': '"older"' } })
      expect(response.status).toBe(200)
    })
  })

  describe('the language', () => {
    const languageOf = async (path: string, acceptLanguage: string) =>
      (await site.get(path, { headers: { 'Accept-Language': acceptLanguage } })).headers.get(
        'content-language',
      )

    test.each([
      ['zh-Hans-CN,zh;q=0.9,en;q=0.8', 'zh'],
      ['fr,en;q=0.3,zh;q=0.2', 'en'],
      ['zh;q=0, en;q=0.1', 'en'],
      ['fr', 'en'],
      ['*', 'en'],
    ])('of "%s" is %s', async (header, language) => {
      expect(await languageOf(address, header)).toBe(language)
    })

    test('in the address goes before the header', async () => {
      expect(await languageOf(`${address}?locale=en`, 'zh')).toBe('en')
    })
  })

  describe('a text that is not there', () => {
    const problem = async (response: Response) => {
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      return problemSchema.parse(await response.json())
    }

    test('is 404', async () => {
      for (const path of [
        '/v1/dialogues/nothing',
        '/v1/nothing',
        '/v1',
        '/v1/users/1',
        '/v1/media',
      ]) {
        const response = await site.get(path)
        expect([path, response.status]).toEqual([path, 404])
        expect((await problem(response)).code).toBe('not-found')
      }
    })

    test('in this language is 404 with the languages there are', async () => {
      const content = { title: '只有中文' }
      await site.publish({ type: 'topics', id: 'only-chinese', locale: 'zh', content })
      const response = await site.get('/v1/topics/only-chinese?locale=en')
      expect(response.status).toBe(404)
      expect(response.headers.get('link')).toContain('hreflang="zh"')
      expect(await problem(response)).toMatchObject({
        code: 'not-in-this-language',
        alternates: [{ locale: 'zh', href: `${site.base}/v1/topics/only-chinese?locale=zh` }],
      })
    })

    test('any more is 410 with the reason, and not a word of the text', async () => {
      const content = { title: 'CANARY', disclaimer }
      await site.publish({ type: 'topics', id: 'short-lived', content })
      expect((await site.get('/v1/topics/short-lived')).status).toBe(200)
      const reason = { en: 'Published in error', zh: '误发' }
      await site.publish({ type: 'topics', id: 'short-lived', status: 'gone', reason })
      const response = await site.get('/v1/topics/short-lived')
      expect(response.status).toBe(410)
      const body = await problem(response)
      expect(body).toMatchObject({ code: 'gone', reason: 'Published in error' })
      expect(JSON.stringify(body)).not.toContain('CANARY')
    })

    test('under its old slug is 301 to the new one', async () => {
      const content = { title: 'Renamed', disclaimer }
      await site.publish({ type: 'topics', id: 't1', slug: 'old-name', content })
      await site.publish({ type: 'topics', id: 't1', slug: 'new-name', content })
      const response = await site.get('/v1/topics/old-name')
      expect(response.status).toBe(301)
      expect(response.headers.get('location')).toBe(`${site.base}/v1/topics/new-name?locale=en`)
    })

    test('because it was redirected is 301 to where it leads, and 410 in a circle', async () => {
      const edition = { type: 'topics', status: 'redirected' as const }
      await site.publish({ ...edition, id: 'moved', redirectTo: 'topics/t1' })
      const response = await site.get('/v1/topics/moved')
      expect(response.status).toBe(301)
      expect(response.headers.get('location')).toBe(`${site.base}/v1/topics/new-name?locale=en`)
      await site.publish({ ...edition, id: 'moved', redirectTo: 'topics/moved' })
      expect((await site.get('/v1/topics/moved')).status).toBe(410)
      await site.publish({ ...edition, id: 'moved', redirectTo: 'javascript:alert(1)' })
      expect((await site.get('/v1/topics/moved')).status).toBe(410)
    })

    test('whose slug the database might take for another value is 404', async () => {
      for (const slug of ['null', 'true', '1', '%00', '..%2f..', '__proto__', 'a'.repeat(400)]) {
        expect([slug, (await site.get(`/v1/topics/${slug}`)).status]).toEqual([slug, 404])
      }
    })
  })

  test('a withdrawn text stays, with the notice, and no choice of fields takes that away', async () => {
    const content = { title: 'Contested', disclaimer }
    await site.publish({
      type: 'topics',
      id: 'w',
      content,
      status: 'withdrawn',
      reason: 'Disputed',
    })
    for (const path of ['/v1/topics/w', '/v1/topics/w?fields=title']) {
      const response = await site.get(path)
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({
        title: 'Contested',
        notice: { kind: 'withdrawn', reason: 'Disputed' },
      })
    }
  })

  test('the public history says each note in the language of the answer', async () => {
    const at = '2026-11-02T00:00:00.000Z'
    const changeNotes = [{ at, kind: 'correction', note: { en: 'Date mended', zh: '更正日期' } }]
    await site.publish({
      type: 'topics',
      id: 'n',
      content: { title: 'N', disclaimer },
      changeNotes,
    })
    expect(await (await site.get('/v1/topics/n')).json()).toMatchObject({
      changeNotes: [{ at, kind: 'correction', note: 'Date mended' }],
    })
  })

  describe('a request that is wrong', () => {
    const errorsOf = async (path: string) => {
      const response = await site.get(path)
      expect([path, response.status]).toEqual([path, 400])
      expect(response.headers.get('cache-control')).toBe('no-store')
      return problemSchema.parse(await response.json())
    }

    test('for a parameter that does not exist is refused by its name', async () => {
      const problem = await errorsOf(`${address}?drafts=true`)
      expect(problem.code).toBe('unknown-parameter')
      expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(['drafts'])
      expect((await errorsOf(`${address}?__proto__=1`)).code).toBe('unknown-parameter')
      expect((await errorsOf('/v1/site?when=2020')).code).toBe('unknown-parameter')
    })

    test('for a language, a field or a repetition is refused by the parameter', async () => {
      expect((await errorsOf(`${address}?locale=fr`)).errors?.[0]?.parameter).toBe('locale')
      expect((await errorsOf(`${address}?fields=password`)).errors?.[0]?.parameter).toBe('fields')
      expect((await errorsOf(`${address}?locale=en&locale=zh`)).code).toBe('repeated-parameter')
      expect((await errorsOf('/v1/topics/%ff')).code).toBe('bad-request')
    })

    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('to write (%s) is 405', async (method) => {
      const response = await site.get(address, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(problemSchema.parse(await response.json()).code).toBe('method-not-allowed')
    })

    test('from a page elsewhere is allowed to ask first', async () => {
      const response = await site.get(address, { method: 'OPTIONS' })
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    })
  })

  test('an address outside /v1 is somebody else business', async () => {
    expect((await site.get('/admin')).status).toBe(299)
  })

  test('too many requests from one address are 429, with the limit in the headers', async () => {
    const busy = await publicSite({ url: url(), rateLimitPerMinute: 2 })
    try {
      const first = await busy.get('/v1/topics')
      expect(first.headers.get('ratelimit')).toContain('r=1')
      expect(first.headers.get('ratelimit-policy')).toContain('q=2')
      await busy.get('/v1/topics')
      const third = await busy.get('/v1/topics')
      expect(third.status).toBe(429)
      expect(third.headers.get('retry-after')).toMatch(/^\d+$/)
      expect(problemSchema.parse(await third.json()).code).toBe('too-many-requests')
    } finally {
      await busy.stop()
    }
  })
})
