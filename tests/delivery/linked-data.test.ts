import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import jsonld from 'jsonld'
import { linkedDataText } from '../../src/delivery/jsonld/linkedData'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { workflowEngines } from '../support/engines'
import { publicSite, type Edition, type PublicSite } from './support/publicSite'
import { strangersIn } from './support/schemaOrg'

const canary = 'CANARY-never-public'
const sentence = builtInWordings[0]?.text.en ?? ''

type Thing = { '@type': string; [property: string]: any }

/** Nothing is fetched: names without a prefix are names of schema.org. */
const documentLoader = async (address: string) => {
  if (!/^https:\/\/schema\.org\/?$/.test(address)) throw new Error(`Asked for ${address}`)
  const document = { '@context': { '@vocab': 'https://schema.org/' } }
  return { contextUrl: null, documentUrl: address, document }
}

describe.each([...workflowEngines])('linked data [$name]', ({ url }) => {
  let site: PublicSite

  const ref = (type: string, id: string) => ({ $ref: { type, id, reference: 'embedded' } })
  const put = (edition: Edition) =>
    site.publish({
      ...edition,
      content: { disclaimer: { wording: 'reference-only' }, ...edition.content },
    })
  const get = async (path: string) => (await (await site.get(path)).json()) as Thing
  const addresses = [
    '/v1/leader-activities/visit.jsonld',
    '/v1/leader-activities/visit.jsonld?locale=zh',
    '/v1/leader-activities/alone.jsonld',
    '/v1/dialogues/dialogue.jsonld',
    '/v1/side-events/side.jsonld',
    '/v1/leaders/huang.jsonld',
    '/v1/organisations/ministry.jsonld',
    '/v1/organisations/bloc.jsonld',
    '/v1/topics/climate.jsonld',
  ]

  beforeAll(async () => {
    site = await publicSite({ url: url(), now: '2026-11-20T12:00:00.000Z' })
    await put({
      type: 'organisations',
      id: 'o1',
      slug: 'ministry',
      content: {
        title: 'The Ministry',
        acronym: 'MEE',
        kind: 'ministry',
        otherNames: [{ name: 'MEP', from: '2008-03-01', to: '2018-03-01' }],
        website: 'https://ministry.example',
      },
    })
    await put({
      type: 'organisations',
      id: 'o2',
      slug: 'bloc',
      content: {
        title: 'Bloc',
        kind: 'bloc',
        parent: ref('organisations', 'o1'),
        closedOn: '2020-01-01',
      },
    })
    await put({ type: 'organisations', id: 'o3', slug: 'gone', content: { title: canary } })
    await put({ type: 'organisations', id: 'o3', slug: 'gone', status: 'gone', reason: 'Closed.' })
    await put({
      type: 'site-settings',
      id: 'site-settings',
      content: {
        siteName: 'Press',
        ministry: ref('organisations', 'o1'),
        copyright: { holder: 'The Ministry', firstYear: '1998', lastYear: '2026' },
        rightsStatement: 'All rights reserved.',
      },
    })
    await put({
      type: 'topics',
      id: 't1',
      slug: 'climate',
      content: { title: 'Climate', synonyms: [{ term: 'Warming' }] },
    })
    await put({
      type: 'media',
      id: 'm1',
      slug: null,
      content: {
        title: 'Picture',
        filename: 'hall.jpg',
        sha256: site.storeFile(Buffer.from('picture')),
        mimeType: 'image/jpeg',
        width: 800,
        height: 600,
        caption: 'The hall',
        credit: { photographer: 'Wang', agency: 'Agency' },
        rights: 'Free',
      },
    })
    await put({
      type: 'leaders',
      id: 'l1',
      slug: 'huang',
      content: {
        title: 'Huang Runqiu',
        nativeName: '黄润秋',
        familyName: 'Huang',
        honorific: 'H. E.',
        country: 'CN',
        portrait: ref('media', 'm1'),
        appointments: [
          { post: 'Minister', organisation: ref('organisations', 'o1'), from: '2020-04-29' },
          { post: 'Vice Minister', organisation: ref('organisations', 'o3'), to: '2020-04-29' },
        ],
      },
    })
    const event = {
      event: { start: '2017-06-14', end: '2017-06-15', precision: 'range' },
      place: { venue: 'Hall 1', city: 'Beijing', country: 'CN', mode: 'in-person' },
      participants: [
        { leader: ref('leaders', 'l1'), post: 'Minister', functions: ['speaker'] },
        {
          name: 'Seki',
          post: 'Director',
          organisation: ref('organisations', 'o2'),
          functions: ['present'],
        },
      ],
      organisations: [
        { organisation: ref('organisations', 'o1'), role: 'organiser' },
        { organisation: ref('organisations', 'o3'), role: 'organiser' },
        { organisation: ref('organisations', 'o2'), role: 'supporter' },
      ],
    }
    await put({
      type: 'dialogues',
      id: 'd1',
      slug: 'dialogue',
      content: { title: 'Dialogue', acronym: 'CJD', themes: [{ text: 'Clean air' }], ...event },
    })
    await put({
      type: 'side-events',
      id: 's1',
      slug: 'side',
      content: {
        title: 'Side event',
        dialogue: ref('dialogues', 'd1'),
        topics: [ref('topics', 't1')],
      },
    })
    await put({
      type: 'leader-activities',
      id: 'a1',
      slug: 'visit',
      displayedAt: '2017-06-14T16:00:00.000Z',
      changeNotes: [
        { at: '2026-11-02T00:00:00.000Z', kind: 'correction', note: { en: 'A name was wrong.' } },
      ],
      content: {
        title: 'Visit </script><script>alert(1)</script>',
        summary: 'He went.',
        dialogue: ref('dialogues', 'd1'),
        leaders: [{ leader: ref('leaders', 'l1'), postAtTheTime: 'Vice Minister' }],
        mentionedPeople: [{ name: 'Seki', post: 'Director' }],
        topics: [ref('topics', 't1')],
        leadImage: ref('media', 'm1'),
        byline: { reporter: 'Li Ming' },
        dateline: { city: 'Beijing', date: '2017-06-14', agency: 'Xinhua' },
        legacy: { address: 'https://old.example/1.htm' },
      },
    })
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      slug: 'visit',
      locale: 'zh',
      content: { title: '访问' },
    })
    await put({
      type: 'leader-activities',
      id: 'a2',
      slug: 'alone',
      status: 'withdrawn',
      reason: { en: 'It was not so.' },
      content: { title: 'Alone', status: 'cancelled', ...event },
    })
  })
  afterAll(() => site.stop())

  test('is JSON-LD in words that schema.org has for things of each type', async () => {
    for (const address of addresses) {
      const expanded = await jsonld.expand(
        (await get(address)) as object,
        { documentLoader } as object,
      )
      expect(expanded).toHaveLength(1)
      expect([address, strangersIn(expanded)]).toEqual([address, []])
    }
    const wrong = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      headline: 'x',
      about: { '@type': 'Conference' },
    }
    expect(strangersIn(await jsonld.expand(wrong, { documentLoader } as object)).sort()).toEqual([
      'Event.headline',
      'type Conference',
    ])
  })

  test('carries the disclaimer in every English text, in Chinese none', async () => {
    for (const address of addresses) {
      const thing = await get(address)
      if (address.includes('zh')) expect(JSON.stringify(thing)).not.toContain('reference only')
      else expect(thing.mainEntityOfPage.usageInfo.text).toBe(sentence)
    }
    expect((await get('/v1/leader-activities/visit.jsonld')).usageInfo.text).toBe(sentence)
  })

  test('tells an activity as news, about its dialogue', async () => {
    const page = `${site.base}/en/leader-activities/visit`
    expect(await get('/v1/leader-activities/visit.jsonld')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: page,
      headline: 'Visit </script><script>alert(1)</script>',
      inLanguage: 'en',
      datePublished: '2017-06-14T16:00:00.000Z',
      dateline: 'Beijing, 2017-06-14',
      author: { '@type': 'Person', name: 'Li Ming' },
      sourceOrganization: { '@type': 'Organization', name: 'Xinhua' },
      publisher: { '@type': 'GovernmentOrganization', name: 'The Ministry', alternateName: 'MEE' },
      image: {
        '@type': 'ImageObject',
        caption: 'The hall',
        creditText: 'Wang / Agency',
        width: 800,
      },
      keywords: ['Climate'],
      mentions: [
        { '@type': 'Person', name: 'Huang Runqiu', jobTitle: 'Vice Minister' },
        { '@type': 'Person', name: 'Seki', jobTitle: 'Director' },
      ],
      correction: [{ '@type': 'CorrectionComment', text: 'A name was wrong.' }],
      about: {
        '@type': 'Event',
        // The event is not the page that tells of it.
        '@id': `${site.base}/en/dialogues/dialogue#event`,
        mainEntityOfPage: { '@id': `${site.base}/en/dialogues/dialogue` },
        name: 'Dialogue',
        startDate: '2017-06-14',
        endDate: '2017-06-15',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: { '@type': 'Place', name: 'Hall 1', address: { addressCountry: 'CN' } },
        organizer: [{ name: 'The Ministry' }],
        sponsor: [{ name: 'Bloc' }],
        performer: [{ name: 'Huang Runqiu', jobTitle: 'Minister' }],
        attendee: [{ name: 'Seki', affiliation: { name: 'Bloc' } }],
        subEvent: [{ '@type': 'Event', name: 'Side event' }],
      },
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': page,
        isBasedOn: 'https://old.example/1.htm',
        translationOfWork: [{ inLanguage: 'zh' }],
        breadcrumb: { '@type': 'BreadcrumbList' },
        copyrightYear: 2026,
      },
    })
  })

  test('tells persons, bodies, events and topics as what they are', async () => {
    expect(await get('/v1/leaders/huang.jsonld')).toMatchObject({
      '@type': 'Person',
      name: 'Huang Runqiu',
      alternateName: ['黄润秋'],
      memberOf: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Minister',
          startDate: '2020-04-29',
          memberOf: { name: 'The Ministry' },
        },
        { '@type': 'OrganizationRole', roleName: 'Vice Minister', endDate: '2020-04-29' },
      ],
    })
    expect(await get('/v1/organisations/ministry.jsonld')).toMatchObject({
      '@type': 'GovernmentOrganization',
      alternateName: ['MEE', 'MEP'],
    })
    expect(await get('/v1/organisations/bloc.jsonld')).toMatchObject({
      '@type': 'Organization',
      parentOrganization: { name: 'The Ministry' },
      dissolutionDate: '2020-01-01',
    })
    expect(await get('/v1/side-events/side.jsonld')).toMatchObject({
      '@type': 'Event',
      superEvent: { '@type': 'Event', name: 'Dialogue' },
    })
    expect(await get('/v1/topics/climate.jsonld')).toMatchObject({
      '@type': 'DefinedTerm',
      alternateName: ['Warming'],
    })
  })

  test('says of a withdrawn text that it is, and why', async () => {
    const thing = await get('/v1/leader-activities/alone.jsonld')
    expect(thing.creativeWorkStatus).toBe('Withdrawn')
    expect(thing.correction[0].text).toContain('It was not so.')
    expect(thing.mainEntityOfPage.creativeWorkStatus).toBe('Withdrawn')
    expect(thing.about.eventStatus).toBe('https://schema.org/EventCancelled')
  })

  test('shows nothing that is gone', async () => {
    for (const address of addresses)
      expect(await (await site.get(address)).text()).not.toContain(canary)
    expect((await site.get('/v1/organisations/gone.jsonld')).status).toBe(410)
  })

  test('is linked from the resource, and is a resource like others', async () => {
    const resource = await site.get('/v1/leader-activities/visit?locale=en')
    const address = `${site.base}/v1/leader-activities/visit.jsonld?locale=en`
    expect(resource.headers.get('Link')).toContain(
      `<${address}>; rel="alternate"; type="application/ld+json"`,
    )
    const event = await site.get('/v1/dialogues/dialogue?locale=en')
    expect(event.headers.get('Link')).toContain(
      `<${site.base}/v1/dialogues/dialogue.ics?locale=en>; rel="alternate"; type="text/calendar"`,
    )
    const answer = await site.get(address)
    expect(answer.headers.get('Content-Type')).toBe('application/ld+json')
    expect(answer.headers.get('Link')).toContain(
      '/v1/leader-activities/visit?locale=en>; rel="canonical"',
    )
    const etag = answer.headers.get('ETag') ?? ''
    expect((await site.get(address, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    await put({
      type: 'leader-activities',
      id: 'a1',
      slug: 'renamed',
      content: { title: 'Renamed' },
    })
    const moved = await site.get(address)
    expect(moved.status).toBe(301)
    expect(moved.headers.get('Location')).toBe(address.replace('visit', 'renamed'))
    expect((await site.get('/v1/leader-activities/none.jsonld')).status).toBe(404)
    expect((await site.get(`${address}&fields=title`)).status).toBe(400)
  })

  test('ends no script element that it stands in', () => {
    const text = linkedDataText({ '@type': 'Thing', name: '</script><!--\u2028&' } as never)
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual({ '@type': 'Thing', name: '</script><!--\u2028&' })
  })
})
