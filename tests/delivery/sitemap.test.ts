import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { createDiscovery } from '../../src/delivery/http/createDiscovery'
import { createHotDelivery } from '../../src/delivery/http/createHotDelivery'
import { createNumberWatch } from '../../src/delivery/store/createNumberWatch'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { workflowEngines } from '../support/engines'
import { publicSite, type Edition, type PublicSite } from './support/publicSite'
import { xmlFaults } from './support/xmlFaults'

const canary = 'CANARY-never-public'
const base = 'https://press.example'

describe.each([...workflowEngines])('sitemaps [$name]', ({ url }) => {
  let site: PublicSite
  let root: string
  let stop: () => void
  let now = '2026-11-20T12:00:00.000Z'

  const put = (edition: Edition) =>
    site.publish({
      ...edition,
      content: { disclaimer: { wording: 'reference-only' }, ...edition.content },
    })
  const get = (path: string, init: RequestInit = {}) => fetch(`${root}${path}`, init)
  const text = async (path: string) => (await get(path)).text()
  const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found)
  const locations = (xml: string) => all(xml, /<loc>(.*?)<\/loc>/g)
  /** Every page of the sitemap, by way of its index. */
  const pages = async (): Promise<(string | undefined)[]> => {
    const parts = locations(await text('/sitemap.xml'))
    const files = await Promise.all(parts.map((part) => text((part ?? '').slice(base.length))))
    return files.flatMap(locations)
  }

  beforeAll(async () => {
    site = await publicSite({ url: url() })
    const app = express()
    app.use(
      createDiscovery({
        store: site.store,
        numbers: createNumberWatch(site.store),
        publicUrl: base,
        clock: () => new Date(now),
        sitePages: ['leader-activities', 'dialogues'],
        partSize: 2,
      }),
    )
    app.use((_request, response) => {
      response.status(299).end()
    })
    const server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    stop = () => {
      server.closeAllConnections()
      server.close()
    }
    for (const [index, id] of ['a1', 'a2', 'a3', 'a4', 'a5'].entries()) {
      const displayedAt = `2026-11-1${5 + index}T10:00:00.000Z`
      const content = { title: `Activity & ${id}` }
      await put({ type: 'leader-activities', id, displayedAt, content })
    }
    await site.publish({
      type: 'leader-activities',
      id: 'a5',
      locale: 'zh',
      displayedAt: '2026-11-19T10:00:00.000Z',
      content: { title: '活动' },
    })
    await put({ type: 'leaders', id: 'l1', content: { title: 'Without a page' } })
    await put({
      type: 'dialogues',
      id: 'd2',
      displayedAt: '2026-11-19T10:00:00.000Z',
      content: { title: 'A dialogue is no news' },
    })
    await put({ type: 'dialogues', id: 'd1', content: { title: canary } })
    await put({ type: 'dialogues', id: 'd1', status: 'gone', reason: 'Closed.' })
    await put({
      type: 'leader-activities',
      id: 'a4',
      displayedAt: '2026-11-18T20:00:00.000Z',
      status: 'withdrawn',
      content: { title: 'Activity & a4' },
    })
  })
  afterAll(async () => {
    stop()
    await site.stop()
  })

  test('list each page once, with its languages and when it changed', async () => {
    expect(locations(await text('/sitemap.xml'))).toEqual([
      `${base}/sitemap-home.xml`,
      ...[1, 2, 3].map((number) => `${base}/sitemap-en-leader-activities-${number}.xml`),
      `${base}/sitemap-zh-leader-activities-1.xml`,
      `${base}/sitemap-en-dialogues-1.xml`,
    ])
    expect((await pages()).sort()).toEqual(
      [
        `${base}/en`,
        `${base}/zh`,
        ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => `${base}/en/leader-activities/${id}`),
        `${base}/zh/leader-activities/a5`,
        `${base}/en/dialogues/d2`,
      ].sort(),
    )
    const last = await text('/sitemap-en-leader-activities-3.xml')
    expect(last).toContain(
      ['en', 'zh']
        .map(
          (locale) =>
            `<xhtml:link rel="alternate" hreflang="${locale}" href="${base}/${locale}/leader-activities/a5"/>`,
        )
        .join(''),
    )
    const resource = await site.get('/v1/leader-activities/a5')
    const { updatedAt } = (await resource.json()) as { updatedAt: string }
    expect(all(last, /<lastmod>(.*?)<\/lastmod>/g)).toEqual([updatedAt])
  })

  test('are as their protocol has them', async () => {
    const parts = locations(await text('/sitemap.xml')).map(
      (part) => part?.slice(base.length) ?? '',
    )
    // A part of which everything went is empty, and no fault.
    for (const path of ['/sitemap.xml', '/sitemap-news.xml', ...parts]) {
      expect(await xmlFaults(await text(path), 'sitemap.xsd')).toEqual([])
    }
    const broken = (await text('/sitemap-news.xml')).replace(/<news:title>.*?<\/news:title>/, '')
    expect(await xmlFaults(broken, 'sitemap.xsd')).not.toEqual([])
  })

  test('of news name what was shown in the last two days and not withdrawn', async () => {
    const xml = await text('/sitemap-news.xml')
    expect(locations(xml)).toEqual([
      `${base}/en/leader-activities/a5`,
      `${base}/zh/leader-activities/a5`,
    ])
    expect(xml).toContain('<news:title>Activity &amp; a5</news:title>')
    expect(all(xml, /<news:language>(.*?)</g)).toEqual(['en', 'zh-cn'])
    // Titles have no place for it beside them.
    expect(xml).toContain(builtInWordings[0]?.text.en)
    now = '2026-11-22T12:00:00.000Z'
    expect(locations(await text('/sitemap-news.xml'))).toEqual([])
    now = '2026-11-20T12:00:00.000Z'
  })

  test('name nothing that is gone, and nothing a moment after it went', async () => {
    expect((await pages()).join()).not.toMatch(/d1|leaders/)
    expect(await text('/sitemap-news.xml')).not.toContain(canary)
    const etag = (await get('/sitemap-en-leader-activities-1.xml')).headers.get('ETag') ?? ''
    const headers = { 'If-None-Match': etag }
    expect((await get('/sitemap-en-leader-activities-1.xml', { headers })).status).toBe(304)
    await put({ type: 'leader-activities', id: 'a1', status: 'gone', reason: 'Wrong.' })
    expect((await get('/sitemap-en-leader-activities-1.xml', { headers })).status).toBe(200)
    expect(await pages()).not.toContain(`${base}/en/leader-activities/a1`)
    expect(await pages()).toContain(`${base}/en/leader-activities/a2`)
  })

  test('are found by robots.txt, which closes what is not for robots', async () => {
    const response = await get('/robots.txt')
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    const said = await response.text()
    for (const path of ['/admin', '/api/', '/press/', '/v1/*/*/versions'])
      expect(said).toContain(`\nDisallow: ${path}\n`)
    expect(said).toContain(`\nSitemap: ${base}/sitemap.xml\n`)
    expect(said).toContain(`\nSitemap: ${base}/sitemap-news.xml\n`)
  })

  test('let every other address and method pass', async () => {
    for (const path of [
      '/',
      '/sitemap',
      '/sitemap-fr-dialogues-1.xml',
      '/sitemap-en-users-1.xml',
      '/sitemap-en-dialogues-0.xml',
    ])
      expect((await get(path)).status).toBe(299)
    expect((await get('/sitemap.xml', { method: 'POST' })).status).toBe(299)
    expect((await get('/sitemap.xml', { method: 'HEAD' })).status).toBe(200)
    expect((await get('/sitemap-zh-dialogues-1.xml')).status).toBe(404)
    expect((await get('/sitemap-en-leader-activities-9.xml')).status).toBe(404)
  })

  test('too many requests for its files and for /v1 are 429, and no other address is counted', async () => {
    const app = express()
    const options = {
      store: site.store,
      numbers: createNumberWatch(site.store),
      publicUrl: base,
      clock: () => new Date(now),
      sitePages: ['leader-activities'],
    }
    const { limit, router } = createHotDelivery({
      ...options,
      files: { sizeOf: async () => null, open: async () => null },
      log: { error: () => undefined },
      rateLimitPerMinute: 2,
    })
    app.use(router, createDiscovery({ ...options, limit }))
    app.use((_request, response) => {
      response.status(299).end()
    })
    const server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const ask = (path: string) => fetch(address + path)
    for (let time = 0; time < 5; time += 1) expect((await ask('/en')).status).toBe(299)
    expect((await ask('/robots.txt')).headers.get('RateLimit')).toContain('r=1')
    expect((await ask('/v1/leader-activities')).headers.get('RateLimit')).toContain('r=0')
    for (const path of ['/sitemap.xml', '/sitemap-news.xml', '/sitemap-home.xml', '/v1/topics']) {
      const refused = await ask(path)
      expect(refused.status).toBe(429)
      expect(await refused.json()).toMatchObject({ code: 'too-many-requests' })
    }
    expect((await ask('/en')).status).toBe(299)
    server.closeAllConnections()
    server.close()
  })
})
