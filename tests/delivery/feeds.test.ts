import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Parser from 'rss-parser'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { workflowEngines } from '../support/engines'
import { link, paragraph, richText, words } from './support/lexical'
import { publicSite, type Edition, type PublicSite } from './support/publicSite'
import { xmlFaults } from './support/xmlFaults'

const canary = 'CANARY-never-public'
const sentence = builtInWordings[0]?.text.en ?? ''
const formats = ['rss', 'atom', 'json'] as const
/** Everything a careless writer of XML trips over. */
const awkward = 'Talks & <b>"results"</b> ]]> 𠮷 \u0007\uFFFE of the minister’s visit'
/** What XML can say of it. */
const legible = (title: string) => title.replace(/[\u0007\uFFFE]/g, '')
const shown = legible(awkward)

type Custom = {
  id: string
  'content:encoded': string
  rights: string
  language: string
  updated: string
}
type JsonItem = {
  id: string
  url: string
  title: string
  content_html: string
  summary: string
  tags?: string[]
  date_modified: string
  date_published: string
  attachments?: { url: string; mime_type: string; size_in_bytes: number }[]
  _communique?: { disclaimer?: { text: string }; notice?: { kind: string; reason: string } }
}
type JsonFeed = { version: string; language: string; feed_url: string; items: JsonItem[] }

describe.each([...workflowEngines])('feeds [$name]', ({ url }) => {
  let site: PublicSite

  const disclaimer = { wording: 'reference-only' }
  const ref = (type: string, id: string) => ({ $ref: { type, id, reference: 'embedded' } })
  const day = (date: string) => ({ displayedAt: `${date}T00:00:00.000Z` })
  const put = (edition: Edition) =>
    site.publish({ ...edition, content: { disclaimer, ...edition.content } })
  const text = async (path: string) => (await site.get(path)).text()
  const json = async (path: string) => (await (await site.get(path)).json()) as JsonFeed
  const parser = new Parser<{ language: string; copyright: string }, Custom>({
    customFields: {
      item: [
        'content:encoded',
        ['dc:rights', 'rights'],
        ['dc:language', 'language'],
        ['atom:updated', 'updated'],
      ],
    },
  })
  const titles = async (path: string): Promise<string[]> =>
    (await json(path)).items.map(({ title }) => legible(title))

  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-20T12:00:00.000Z' })
    await put({
      type: 'site-settings',
      id: 'site-settings',
      content: {
        siteName: 'Press & Information',
        copyright: { holder: 'The Ministry', firstYear: '1998', lastYear: '2026' },
      },
    })
    await put({ type: 'leaders', id: 'l1', slug: 'huang', content: { title: 'Huang Runqiu' } })
    await put({ type: 'topics', id: 't1', slug: 'climate', content: { title: 'Climate' } })
    await put({
      type: 'media',
      id: 'm1',
      slug: null,
      content: {
        title: 'Picture',
        filename: 'hall.jpg',
        sha256: site.storeFile(Buffer.from('picture')),
        mimeType: 'image/jpeg',
        filesize: 7,
        alt: 'The hall',
      },
    })
    await put({
      type: 'leader-activities',
      id: 'a1',
      slug: 'visit',
      ...day('2026-11-10'),
      content: {
        title: awkward,
        summary: 'He went & saw.',
        body: richText(
          paragraph(
            words('Body <script>alert(1)</script> '),
            link({ url: 'javascript:alert(1)' }, 'bad'),
          ),
        ),
        leaders: [{ leader: ref('leaders', 'l1'), postAtTheTime: 'Minister' }],
        topics: [ref('topics', 't1')],
        leadImage: ref('media', 'm1'),
        byline: { reporter: 'Li Ming' },
      },
    })
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      slug: 'visit',
      locale: 'zh',
      ...day('2026-11-10'),
      content: { title: '部长访问', body: richText(paragraph(words('正文'))) },
    })
    await put({
      type: 'dialogues',
      id: 'd1',
      slug: 'dialogue',
      ...day('2026-11-12'),
      content: { title: 'Dialogue', themes: [{ text: 'Clean air' }] },
    })
    await put({
      type: 'side-events',
      id: 's1',
      slug: 'withdrawn',
      status: 'withdrawn',
      reason: { en: 'The date was wrong.' },
      ...day('2026-11-11'),
      content: { title: 'Side event', summary: 'It was held.' },
    })
    await put({
      type: 'organisations',
      id: 'o1',
      slug: 'gone',
      content: { title: `${canary} org` },
    })
    await put({ type: 'organisations', id: 'o1', slug: 'gone', status: 'gone', reason: 'Closed.' })
    await put({
      type: 'leader-activities',
      id: 'a9',
      slug: 'unrelated',
      ...day('2026-11-01'),
      content: {
        title: 'Unrelated',
        // What is related but not public must not come with it.
        related: [ref('leader-activities', 'limited'), ref('organisations', 'o1')],
        mentionedPeople: [{ name: 'Huang', leader: ref('leaders', 'l1') }],
      },
    })
  })
  afterAll(() => site.stop())

  test('are well-formed, and Atom is as RFC 4287 has it', async () => {
    for (const locale of ['en', 'zh']) {
      for (const type of ['all', 'leader-activities', 'topics', 'organisations']) {
        expect(await xmlFaults(await text(`/v1/feeds/${locale}/${type}.rss`))).toEqual([])
        expect(await xmlFaults(await text(`/v1/feeds/${locale}/${type}.atom`), 'atom.rng')).toEqual(
          [],
        )
      }
    }
    const broken = (await text('/v1/feeds/en/all.atom')).replace(/<updated>.*?<\/updated>/, '')
    expect(await xmlFaults(broken, 'atom.rng')).not.toEqual([])
  })

  test('say in every format the same, as a real reader reads it', async () => {
    const rss = await parser.parseString(await text('/v1/feeds/en/all.rss'))
    const atom = await parser.parseString(await text('/v1/feeds/en/all.atom'))
    const feed = await json('/v1/feeds/en/all.json')
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      feed_url: `${site.base}/v1/feeds/en/all.json`,
    })
    expect(rss.feedUrl).toBe(`${site.base}/v1/feeds/en/all.rss`)
    expect(rss.title).toBe('Press & Information – All texts')
    expect(atom.title).toBe(rss.title)
    expect(rss.language).toBe('en')
    expect(rss.items.map(({ title }) => title)).toEqual(
      feed.items.map(({ title }) => legible(title)),
    )
    expect(atom.items.map(({ title }) => title)).toEqual(rss.items.map(({ title }) => title))
    expect(rss.items.map(({ guid }) => guid)).toEqual(feed.items.map(({ id }) => id))
    expect(atom.items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id))
    expect(rss.items.map((item) => item['content:encoded'])).toEqual(
      feed.items.map((item) => item.content_html),
    )
    expect(atom.items.map((item) => item.content)).toEqual(
      feed.items.map((item) => item.content_html),
    )
    const visit = rss.items.find(({ link: href }) => href?.endsWith('/visit'))
    expect(visit).toMatchObject({
      title: shown,
      link: `${site.base}/en/leader-activities/visit`,
      creator: 'Li Ming',
      categories: ['leader-activities', 'Climate'],
      enclosure: { type: 'image/jpeg', length: '7' },
      isoDate: '2026-11-10T00:00:00.000Z',
      language: 'en',
    })
    expect(visit?.enclosure?.url).toMatch(/^http.*\/v1\/media\/[0-9a-f]{64}\/hall\.jpg$/)
    expect(feed.items.find(({ id }) => id === visit?.guid)?.attachments).toEqual([
      { url: visit?.enclosure?.url, mime_type: 'image/jpeg', title: 'The hall', size_in_bytes: 7 },
    ])
  })

  test('run in the order of lists', async () => {
    expect(
      (await titles('/v1/feeds/en/all.json')).filter((title) => !/Huang|Climate/.test(title)),
    ).toEqual(['Dialogue', 'Side event', shown, 'Unrelated'])
  })

  test('carry the disclaimer in every English text and for the whole, in Chinese none', async () => {
    const { items } = await json('/v1/feeds/en/all.json')
    expect(items.length).toBeGreaterThan(4)
    for (const item of items) {
      expect(item.content_html).toContain(sentence)
      expect(item.summary).toContain(sentence)
      expect(item._communique?.disclaimer?.text).toBe(sentence)
    }
    for (const format of formats) {
      const english = await text(`/v1/feeds/en/all.${format}`)
      // Once or twice for the whole, three times in each item.
      expect(english.split(sentence).length - 1).toBeGreaterThanOrEqual(items.length * 3 + 1)
      const chinese = await text(`/v1/feeds/zh/all.${format}`)
      expect(chinese).toContain('部长访问')
      expect(chinese).not.toContain('reference only')
    }
    const rss = await parser.parseString(await text('/v1/feeds/en/topics.rss'))
    expect(rss.description).toContain(sentence)
    expect(rss.copyright).toBe(`© 1998–2026 The Ministry ${sentence}`)
  })

  test('carry the notice of what was withdrawn', async () => {
    const { items } = await json('/v1/feeds/en/side-events.json')
    expect(items[0]?._communique?.notice).toMatchObject({ kind: 'withdrawn' })
    expect(items[0]?.content_html).toContain('withdrawn. Reason: The date was wrong.')
    expect(items[0]?.summary).toMatch(
      /^This text has been withdrawn\. Reason: The date was wrong\. It was held\./,
    )
    for (const format of ['rss', 'atom']) {
      expect(await text(`/v1/feeds/en/side-events.${format}`)).toContain(
        'Reason: The date was wrong.',
      )
    }
  })

  test('hold nothing that could run', async () => {
    const { items } = await json('/v1/feeds/en/leader-activities.json')
    const html = items.map((item) => item.content_html).join('')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script|javascript:/)
  })

  test('show nothing that is gone or never was public', async () => {
    for (const locale of ['en', 'zh']) {
      for (const type of ['all', 'organisations', 'leader-activities']) {
        for (const format of formats) {
          const all = await text(`/v1/feeds/${locale}/${type}.${format}`)
          expect(all).not.toContain(canary)
          expect(all).not.toContain('limited')
        }
      }
    }
    expect(await titles('/v1/feeds/en/organisations.json')).toEqual([])
  })

  test('of a leader and of a topic hold their texts, by slug or id, and are named after them', async () => {
    for (const leader of ['huang', 'l1']) {
      expect(await titles(`/v1/feeds/en/all.json?leader=${leader}`)).toEqual([shown])
    }
    expect(await titles('/v1/feeds/en/leader-activities.json?topic=climate')).toEqual([shown])
    expect(await titles('/v1/feeds/en/all.json?topic=climate&leader=nobody')).toEqual([])
    const rss = await parser.parseString(
      await text('/v1/feeds/en/all.rss?leader=huang&topic=climate'),
    )
    expect(rss.title).toBe('Press & Information – All texts – Huang Runqiu – Climate')
    expect(rss.feedUrl).toBe(`${site.base}/v1/feeds/en/all.rss?leader=huang&topic=climate`)
  })

  test('keep the name of an item when its slug and text change, and tell when', async () => {
    const find = async () => (await json('/v1/feeds/en/dialogues.json')).items[0]
    const before = await find()
    await put({ type: 'dialogues', id: 'd1', slug: 'renamed', content: { title: 'Renamed' } })
    const after = await find()
    expect(after).toMatchObject({ title: 'Renamed', url: `${site.base}/en/dialogues/renamed` })
    expect(after?.id).toBe(before?.id)
    expect(after?.id).toMatch(/^tag:127\.0\.0\.1,2026-11-01:dialogues\/d1\/en$/)
    expect(after?.date_modified).not.toBe(before?.date_modified)
    expect(after?.date_published).toBe(before?.date_published)
  })

  test('hold the newest fifty', async () => {
    for (let index = 0; index < 52; index += 1) {
      const content = { title: `Topic ${index}` }
      await put({ type: 'topics', id: `n${index}`, ...day('2026-11-15'), content })
    }
    expect(await titles('/v1/feeds/en/topics.json')).toHaveLength(50)
    expect(await titles('/v1/feeds/en/all.json')).toHaveLength(50)
  })

  test('have a validator, answer 304 and HEAD, and name themselves', async () => {
    for (const [format, type] of [
      ['rss', 'application/rss+xml'],
      ['atom', 'application/atom+xml'],
      ['json', 'application/feed+json'],
    ]) {
      const address = `/v1/feeds/en/all.${format}`
      const response = await site.get(address)
      expect(response.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`)
      expect(response.headers.get('Content-Language')).toBe('en')
      expect(response.headers.get('Surrogate-Key')).toContain('list/dialogues')
      expect(response.headers.get('Cache-Control')).toContain('s-maxage')
      expect(response.headers.get('Link')).toContain(`<${site.base}${address}>; rel="self"`)
      expect(response.headers.get('Link')).toContain('hreflang="zh"')
      const etag = response.headers.get('ETag') ?? ''
      expect(etag).toMatch(/^"/)
      const again = await site.get(address, { headers: { 'If-None-Match': etag } })
      expect(again.status).toBe(304)
      const head = await site.get(address, { method: 'HEAD' })
      expect(head.status).toBe(200)
      expect(await head.text()).toBe('')
    }
  })

  test('refuse what they do not know', async () => {
    for (const query of ['limit=2', 'leader=a&leader=b', 'leader=', 'topic=%00']) {
      const refused = await site.get(`/v1/feeds/en/all.rss?${query}`)
      expect(refused.status).toBe(400)
      expect(refused.headers.get('Content-Type')).toContain('application/problem+json')
    }
    for (const path of [
      'fr/all.rss',
      'en/media.rss',
      'en/users.rss',
      'en/all',
      'en/all.rss.rss',
      'en/all.xml',
      'en/constructor.rss',
      'en/all.constructor',
    ]) {
      expect((await site.get(`/v1/feeds/${path}`)).status).toBe(404)
    }
  })
})
