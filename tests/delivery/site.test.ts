import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pageReader } from '../../src/app/server/pageReader'
import { createNumberWatch } from '../../src/delivery/store/createNumberWatch'
import { breadcrumbFor } from '../../src/delivery/presenter/breadcrumbFor'
import { siteSchema } from '../../src/delivery/schemas/site'
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
    await site.publish({ type: 'leaders', id: 'h', content: { title: 'Huang Runqiu', disclaimer } })
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
})
