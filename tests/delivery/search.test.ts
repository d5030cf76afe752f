import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { searchSchema } from '../../src/delivery/schemas/search'
import { availableEngines } from '../support/engines'
import { openOffice, type Office } from '../support/office'
import { openDelivery } from '../support/publicView'
import { verb } from '../support/workflow'
import { link, paragraph, richText, words } from './support/lexical'
import { publicSite, type PublicSite } from './support/publicSite'

const sentence = builtInWordings[0]?.text.en ?? ''

describe.each([...availableEngines])('search [$name]', ({ url }) => {
  let site: PublicSite
  const disclaimer = { wording: 'reference-only' }
  const day = (date: string) => ({ displayedAt: `${date}T16:00:00.000Z` })

  const search = async (query: string) => {
    const response = await site.get(`/v1/search?${query}`)
    const body = await response.json()
    expect([query, response.status]).toEqual([query, 200])
    return searchSchema.parse(body)
  }
  const ids = async (query: string) => (await search(query)).data.map(({ id }) => id)
  const problem = async (query: string) => {
    const response = await site.get(`/v1/search?${query}`)
    expect(response.status).toBe(400)
    return (await response.json()) as {
      code: string
      errors: { parameter: string; message: string }[]
    }
  }

  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-20T12:00:00.000Z' })
    const put = (id: string, date: string, content: object, more: object = {}) =>
      site.publish({
        type: 'leader-activities',
        id,
        ...day(date),
        content: { disclaimer, ...content },
        ...more,
      })
    await put('a1', '2017-06-20', {
      title: 'Roundtable on nuclear safety',
      body: richText(
        paragraph(
          words('Experts visited '),
          link({ url: 'https://a.example' }, 'Tokyo'),
          words('.'),
        ),
      ),
    })
    await put('a2', '2018-12-31', { title: 'A visit', summary: 'Nuclear matters and safety.' })
    await put('a3', '2019-03-01', { title: 'Safety of nuclear plants', kind: 'attends' })
    await put('a4', '2020-03-01', { title: 'Climate' })
    await put(
      'a1',
      '2017-06-20',
      { title: '核安全圆桌会议', disclaimer: undefined },
      { locale: 'zh' },
    )
    await put(
      'a5',
      '2021-01-01',
      { title: '仅有中文的国家核安全局报道', disclaimer: undefined },
      { locale: 'zh' },
    )
    await site.publish({
      type: 'topics',
      id: 't1',
      ...day('2015-01-01'),
      content: { title: 'Nuclear', disclaimer, description: 'Safety first.' },
    })
    await site.publish({
      type: 'media',
      id: 'm1',
      slug: null,
      content: { title: 'Nuclear safety picture', filename: 'x.jpg' },
    })
    await put('a6', '2022-01-01', { title: 'Nuclear safety, taken down' })
    await put('a6', '2022-01-01', {}, { status: 'gone', reason: 'Why.' })
    await put(
      'a7',
      '2016-01-01',
      { title: 'Nuclear safety, withdrawn' },
      { status: 'withdrawn', reason: 'Why.' },
    )
  })
  afterAll(async () => {
    expect(site.faults).toEqual([])
    await site.stop()
  })

  test('finds what has all the words: titles first, each group newest first', async () => {
    expect(await ids('q=nuclear+safety')).toEqual(['a3', 'a1', 'a7', 'a2', 't1'])
    expect(await ids('q=SAFETY+visits')).toEqual(['a2', 'a1'])
    expect(await ids('q=tokyo')).toEqual(['a1'])
    expect(await ids('q=nuclear+zeppelin')).toEqual([])
  })

  test('finds Chinese by its words, without blanks', async () => {
    expect(await ids('q=%E6%A0%B8%E5%AE%89%E5%85%A8&locale=zh')).toEqual(['a5', 'a1'])
    expect(await ids(`q=${encodeURIComponent('核安全会议')}&locale=zh`)).toEqual(['a1'])
    expect(await ids(`q=${encodeURIComponent('局')}&locale=zh`)).toEqual(['a5'])
  })

  test('finds nothing that is not public any more, and what was withdrawn with its notice', async () => {
    expect(await ids('q=taken')).toEqual([])
    const { data } = await search('q=withdrawn')
    expect(data).toMatchObject([{ id: 'a7', notice: { kind: 'withdrawn', reason: 'Why.' } }])
  })

  test('carries the disclaimer in English and never in Chinese', async () => {
    const english = await search('q=nuclear')
    expect(english.data.length).toBeGreaterThan(3)
    for (const { disclaimer: said } of english.data) expect(said?.text).toBe(sentence)
    const chinese = await search(`q=${encodeURIComponent('核安全')}&locale=zh`)
    for (const hit of chinese.data) expect(hit).not.toHaveProperty('disclaimer')
  })

  test('shows where the words stand, as text and never as markup', async () => {
    const { data } = await search('q=experts+visit+tokyo')
    expect(data[0]?.highlights).toEqual([
      {
        field: 'body',
        text: 'Experts visited Tokyo.',
        matches: [
          [0, 7],
          [8, 15],
          [16, 21],
        ],
      },
    ])
  })

  test('counts by type and by year on the site’s clocks', async () => {
    const { facets, total } = await search('q=nuclear+safety&limit=1')
    expect(total).toBe(5)
    expect(facets.type).toEqual([
      { value: 'leader-activities', count: 4 },
      { value: 'topics', count: 1 },
    ])
    // The evening of December 31 in UTC is January 1 in Beijing.
    expect(facets.year).toEqual([
      { value: '2019', count: 2 },
      { value: '2017', count: 1 },
      { value: '2016', count: 1 },
      { value: '2015', count: 1 },
    ])
  })

  test('is narrowed by type and day; the types are still all counted', async () => {
    expect(await ids('q=nuclear&type=topics')).toEqual(['t1'])
    const { facets, total } = await search('q=nuclear+safety&type=topics')
    expect([total, facets.type.length]).toEqual([1, 2])
    expect(
      await ids('q=nuclear&type=topics,leader-activities&from=2019-01-01&to=2019-01-01'),
    ).toEqual(['a2'])
  })

  test('goes page by page through both groups, each text once', async () => {
    const seen: string[] = []
    let next: string | null = '/v1/search?q=nuclear+safety&limit=2'
    for (let pages = 0; next !== null && pages < 9; pages += 1) {
      const address: URL = new URL(next, 'http://any.example')
      const page = await search(address.search.slice(1))
      seen.push(...page.data.map(({ id }) => id))
      expect(page.total).toBe(5)
      next = page.page.next
    }
    expect(seen).toEqual(['a3', 'a1', 'a7', 'a2', 't1'])
  })

  test('says in which language there is something where this one has nothing', async () => {
    const { elsewhere, total } = await search(`q=${encodeURIComponent('核安全局')}`)
    expect(total).toBe(0)
    expect(elsewhere).toEqual([
      { locale: 'zh', total: 1, href: expect.stringContaining('locale=zh') },
    ])
    expect(await search('q=nuclear')).not.toHaveProperty('elsewhere')
  })

  test('of the past finds what the public read then', async () => {
    expect(await ids('q=taken&asOf=2026-11-01T08:09:30Z')).toEqual(['a6'])
    expect(await ids('q=nuclear+safety&asOf=2026-11-01T08:01:30Z')).toEqual(['a1'])
  })

  test.each([
    ['', 'q', 'must be given'],
    ['q=', 'q', 'must have a word'],
    [`q=${'a'.repeat(201)}`, 'q', 'at most 200'],
    // 61 signs, each a word of its own.
    [
      `q=${Array.from({ length: 61 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('+')}`,
      'q',
      'at most 60 words',
    ],
    ['q=a&type=media', 'type', 'no such type'],
    ['q=a&cursor=zzz', 'cursor', 'not a cursor of this search'],
    [
      'q=a&cursor=title.WyJiZWZvcmUiLCIyMDIwLTAxLTAxVDAwOjAwOjAwWiIsImEiXQ',
      'cursor',
      'not a cursor',
    ],
    ['q=a&from=2019-02-30', 'from', 'must be a day'],
    ['q=a&order=asc', 'order', 'no parameter'],
  ])('refuses "%s" by the parameter', async (query, parameter, message) => {
    const { errors } = await problem(query)
    expect(errors).toMatchObject([{ parameter, message: expect.stringContaining(message) }])
  })

  test.each([
    '"',
    "'",
    'a" OR "b',
    '(',
    'NOT',
    'NEAR(a b)',
    'a*',
    '^a',
    '{',
    '$where',
    '\u0000',
    '\ud800',
    'words:',
    '%',
    '\uE000nuclear',
    '-safety',
  ])('takes %j for words, whatever it means to a database', async (question) => {
    const response = await site.get(`/v1/search?${new URLSearchParams({ q: question })}`)
    expect(response.status).toBe(200)
    await response.json()
  })

  test('is an answer like others: validators, language, no place in search engines', async () => {
    const response = await site.get('/v1/search?q=nuclear')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('content-language')).toBe('en')
    const etag = response.headers.get('etag') ?? ''
    const again = await site.get('/v1/search?q=nuclear', { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })
})

describe.each([...availableEngines])('what acts publish [$name]', ({ url }) => {
  let office: Office
  let delivery: Awaited<ReturnType<typeof openDelivery>>

  beforeAll(async () => {
    office = await openOffice(url())
    delivery = await openDelivery(office)
  })
  afterAll(async () => {
    await delivery.close()
    await office.stop()
  })

  test('is found from then on by its new words alone, until it is taken down', async () => {
    const total = async (question: string) =>
      ((await (await delivery.get(`/v1/search?q=${question}`)).json()) as { total: number }).total
    const draft = await office.draft('topics', { title: 'Wetlands' })
    expect(await total('wetlands')).toBe(0)
    const document = await office.published('topics', { title: 'Glaciers' })
    expect([await total('glacier'), await total('wetlands')]).toEqual([1, 0])
    await office.save(document, { title: 'Mangroves' })
    expect([await total('glacier'), await total('mangroves')]).toEqual([1, 0])
    const gone = await verb(office, office.approver, document, 'unpublish', {
      reason: 'Superseded.',
    })
    expect([gone.status, await total('glacier')]).toEqual([200, 0])
    await verb(office, office.officer, draft, 'submit')
    expect(await total('wetlands')).toBe(0)
  })
})
