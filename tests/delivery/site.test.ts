import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pageReader } from '../../src/app/server/pageReader'
import { createNumberWatch } from '../../src/delivery/store/createNumberWatch'
import { breadcrumbFor } from '../../src/delivery/presenter/breadcrumbFor'
import { siteSchema, type BreadcrumbNode } from '../../src/delivery/schemas/site'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { publicSite, type PublicSite } from './support/publicSite'
import { availableEngines } from '../support/engines'

describe.each([...availableEngines])('delivery [$name]', ({ url }) => {
  let site: PublicSite
  const disclaimer = { wording: 'reference-only' }
  const house = 'For reference. The Chinese text prevails.'

  const siteIn = async (locale: string) => {
    const response = await site.get(`/v1/site?locale=${locale}`)
    expect(response.status).toBe(200)
    return siteSchema.parse(await response.json())
  }

  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-01T08:00:00.000Z' })
  })
  afterAll(() => site.stop())

  test('before settings are published the site says the disclaimer that ships, in English', async () => {
    expect(await siteIn('en')).toMatchObject({
      title: null,
      hotKeywords: [],
      disclaimer: { text: builtInWordings[0]?.text.en, prevailingLanguage: 'zh' },
    })
    expect(await siteIn('zh')).not.toHaveProperty('disclaimer')
  })

  test('published settings say what stands round a page, and what is in force on the day', async () => {
    await site.publish({
      type: 'organisations',
      id: 'mep',
      content: { title: 'Ministry of Environmental Protection', acronym: 'MEP', disclaimer },
    })
    await site.publish({
      type: 'site-settings',
      id: 'site-settings',
      slug: null,
      content: {
        siteName: 'MEP in English',
        ministry: { $ref: { type: 'organisations', id: 'mep', reference: 'embedded' } },
        timeZone: 'Asia/Shanghai',
        disclaimers: [
          { key: 'house', text: house, prevailingLanguage: 'zh', inForceFrom: '2026-11-02' },
        ],
        hotKeywords: [
          { term: 'inspection', url: '/search?q=inspection' },
          { term: 'over', to: '2026-10-31' },
          { term: 'soil pollution', from: '2026-11-02' },
        ],
        copyright: { holder: 'MEP', firstYear: '2015', lastYear: '2016' },
        registration: { number: '05009132' },
        footerLinks: [{ label: 'Statement', url: 'https://x.example/statement' }],
        formerHosts: [{ host: 'english.sepa.gov.cn' }],
      },
    })
    const before = await siteIn('en')
    expect(before).toMatchObject({
      title: 'MEP in English',
      links: { self: `${site.base}/v1/site?locale=en`, html: `${site.base}/en` },
      ministry: { title: 'Ministry of Environmental Protection', acronym: 'MEP' },
      copyright: { holder: 'MEP', firstYear: '2015', lastYear: '2016' },
      registration: { number: '05009132' },
      hotKeywords: [{ term: 'inspection', url: `${site.base}/search?q=inspection` }],
      disclaimer: { text: builtInWordings[0]?.text.en },
    })
    // Midnight of 2 November in Shanghai.
    site.setNow('2026-11-01T16:00:00.000Z')
    const after = await siteIn('en')
    expect(after.hotKeywords.map(({ term }) => term)).toEqual(['inspection', 'soil pollution'])
    expect(after.disclaimer?.text).toBe(house)
  })

  test('an approved wording of the settings stands under the texts that chose it', async () => {
    const content = { title: 'T', disclaimer: { wording: 'house' } }
    await site.publish({ type: 'topics', id: 't', content })
    expect(await (await site.get('/v1/topics/t')).json()).toMatchObject({
      disclaimer: { text: house },
    })
  })

  test('a page reads the same resources, and computes the way to itself', async () => {
    await site.publish({
      type: 'leaders',
      id: 'h',
      content: { title: 'Huang Runqiu', side: 'ours', disclaimer },
    })
    const leader = { $ref: { type: 'leaders', id: 'h', reference: 'embedded' } }
    const content = { title: 'Roundtable', disclaimer, leaders: [{ leader }] }
    await site.publish({ type: 'leader-activities', id: 'a', content })
    const openReader = pageReader(
      { store: site.store, numbers: createNumberWatch(site.store) },
      site.base,
      () => new Date(),
    )
    const reader = await openReader()
    const reading = await reader.one('leader-activities', 'en', 'a')
    if (reading.kind !== 'found') throw new Error(reading.kind)
    expect(reading.resource).toEqual(await (await site.get('/v1/leader-activities/a')).json())
    const crumbs = breadcrumbFor(reading.resource, await reader.site('en'))
    expect(crumbs[0]?.href).toBe('/en')
    expect(crumbs.map(({ label }) => label)).toEqual([
      'Home',
      'About MEP',
      'Leaders of MEP',
      'Huang Runqiu',
      'Activities',
    ])
    expect((await reader.one('leader-activities', 'en', 'nothing')).kind).toBe('not-found')
  })

  test('the ways to all pages are one tree, and the way of any page is a path of it', async () => {
    const person = (id: string, title: string, more: object) =>
      site.publish({ type: 'leaders', id, content: { title, disclaimer, ...more } })
    await person('seki', 'Seki Soichiro', { side: 'counterpart' })
    await person('first', 'Chen Jining', { side: 'ours', listOrder: 1 })
    await person('former', 'Somebody else', { side: 'ours' })
    await site.publish({ type: 'leaders', id: 'former', status: 'gone' })
    const { breadcrumbs } = await siteIn('en')
    const self = (path: string) => ({ self: `${site.base}/v1/${path}`, html: null })
    const activities = (leader = '') => ({
      label: 'Activities',
      type: 'leader-activities',
      links: self(`leader-activities?locale=en${leader}`),
      children: [],
    })
    const leader = (id: string, label: string) => ({
      label,
      leader: id,
      links: self(`leaders/${id}?locale=en`),
      children: [activities(`&leader=${id}`)],
    })
    expect(breadcrumbs).toMatchObject({
      label: 'Home',
      links: { self: `${site.base}/v1/site?locale=en`, html: `${site.base}/en` },
      children: [
        {
          label: 'About MEP',
          links: self('organisations/mep?locale=en'),
          children: [
            {
              label: 'Leaders of MEP',
              type: 'leaders',
              links: self('leaders?locale=en'),
              children: [leader('first', 'Chen Jining'), leader('h', 'Huang Runqiu'), activities()],
            },
            { label: 'Dialogues', type: 'dialogues' },
            { label: 'Side events', type: 'side-events' },
            { label: 'Organisations', type: 'organisations' },
            { label: 'Topics', type: 'topics' },
          ],
        },
      ],
    })

    const pathsIn = (node: BreadcrumbNode): string[] => [
      node.label,
      ...node.children.flatMap(pathsIn).map((path) => `${node.label} > ${path}`),
    ]
    const reader = await pageReader(
      { store: site.store, numbers: createNumberWatch(site.store) },
      site.base,
      () => new Date(),
    )()
    for (const [type, slug] of [
      ['leader-activities', 'a'],
      ['leaders', 'h'],
      ['organisations', 'mep'],
      ['topics', 't'],
    ] as const) {
      const reading = await reader.one(type, 'en', slug)
      if (reading.kind !== 'found') throw new Error(reading.kind)
      const crumbs = breadcrumbFor(reading.resource, await reader.site('en'))
      expect(pathsIn(breadcrumbs)).toContain(crumbs.map(({ label }) => label).join(' > '))
    }
  })

  test('the ways are in the language that was asked for, and of the instant', async () => {
    const chinese = (await siteIn('zh')).breadcrumbs
    expect(chinese.label).toBe('首页')
    expect(chinese.children.map(({ label }) => label)).toEqual([
      '活动',
      '对话',
      '配套活动',
      '机构',
      '专题',
    ])
    const asOf = '2026-11-01T08:03:30.000Z'
    const then = await site.get(`/v1/site?locale=en&asOf=${asOf}`)
    const { breadcrumbs } = siteSchema.parse(await then.json())
    const [about] = breadcrumbs.children
    expect(about?.children[0]).toMatchObject({
      label: 'Leaders of MEP',
      links: { self: `${site.base}/v1/leaders?locale=en&asOf=${encodeURIComponent(asOf)}` },
    })
    expect(about?.children[0]?.children).toHaveLength(1)
    const keys = (await site.get('/v1/site?locale=en')).headers.get('Surrogate-Key')?.split(' ')
    expect(keys).toEqual(expect.arrayContaining(['all', 'list/leaders', 'leaders/h']))
  })
})
