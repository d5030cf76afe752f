import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { rebuild } from '../../src/plugin/rebuild/rebuild.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'
import { openWholeServer } from '../support/wholeServer.js'
import { publish, verb } from '../support/workflow.js'

const facets = 'publication-facets' as CollectionSlug

describe.each(availableEngines)('old addresses lead on [$name]', (engine) => {
  let product: Product
  let server: Awaited<ReturnType<typeof openWholeServer>>
  let people: { officer: string; approver: string }

  /** Each on a connection of its own: publishing takes longer than a server keeps one. */
  const ask = (
    path: string,
    { method = 'GET', ...headers }: { method?: string; 'Accept-Language'?: string } = {},
  ): Promise<{ status: number | undefined; location: string | null }> =>
    new Promise((resolve, reject) => {
      const sent = request(server.origin + path, { agent: false, headers, method }, (response) => {
        response.resume()
        const { headers: said, statusCode: status } = response
        resolve({ status, location: said.location ?? null })
      })
      sent.on('error', reject).end()
    })
  const at = (path: string) => `http://127.0.0.1:3000${path}`
  const inEnglish = (slug: string) => at(`/v1/topics/${slug}?locale=en`)
  const draft = async (title: string, address: string): Promise<string> => {
    const { body } = await product.send('POST', '/api/topics', {
      as: people.officer,
      body: { title, legacy: { address } },
    })
    return `topics/${body.doc.id}`
  }

  beforeAll(async () => {
    product = await startProduct(engine.url())
    people = {
      officer: await product.person('officer', 'press-officer'),
      approver: await product.person('approver', 'approver'),
    }
    server = await openWholeServer(product)
  })
  afterAll(async () => {
    await server.close()
    await product.stop()
  })

  test('an old address leads on while its text is public, whatever the host was', async () => {
    const page = '/News_service/infocus/201611/t20161121_367855.shtml'
    const topic = await draft('Water', `http://english.mep.gov.cn${page}`)
    expect(await ask(page)).toMatchObject({ status: 404, location: null })
    await publish(product, people, topic)
    expect(await ask(page)).toEqual({ status: 301, location: inEnglish('water') })
    expect(await ask(`${page}?from=timeline`)).toMatchObject({ status: 301 })
    expect(await ask(page.toLowerCase())).toMatchObject({ status: 404 })
    expect(await ask(page, { method: 'POST' })).toMatchObject({ status: 405 })
    expect(await ask(page, { method: 'HEAD' })).toMatchObject({ status: 301 })

    await verb(product, people.approver, topic, 'withdraw', { reason: 'It was wrong.' })
    expect(await ask(page)).toEqual({ status: 301, location: inEnglish('water') })
    await verb(product, people.approver, topic, 'unpublish', { reason: 'It was very wrong.' })
    expect(await ask(page)).toEqual({ status: 410, location: null })
  })

  test('what stood in the query of an old address counts, and escapes are alike in both cases', async () => {
    const first = await draft('Soil', 'https://old.example/show.php?id=123')
    const second = await draft('Air', '/show.php?id=124&name=空气')
    await publish(product, people, first)
    await publish(product, people, second)
    expect((await ask('/show.php?id=123')).location).toBe(inEnglish('soil'))
    expect((await ask('/show.php?id=124&name=%e7%a9%ba%E6%B0%94')).location).toBe(inEnglish('air'))
    for (const path of ['/show.php', '/show.php?id=125', '/show.php?id=123&x=1'])
      expect(await ask(path)).toMatchObject({ status: 404 })
  })

  test('a text whose readers are sent on sends those of its old address there too', async () => {
    const from = await draft('Noise', '/noise.html')
    await publish(product, people, from)
    const { body } = await product.send('GET', '/api/topics?where[slug][equals]=air', {
      as: people.officer,
    })
    await verb(product, people.approver, from, 'unpublish', {
      reason: 'It stands elsewhere.',
      redirectTo: `topics/${body.docs[0].id}`,
    })
    expect(await ask('/noise.html')).toEqual({ status: 301, location: inEnglish('air') })
  })

  test('an address that went over to another text leads there, and one of before where it led', async () => {
    const first = await draft('Waste', '/waste.html')
    await publish(product, people, first)
    await product.send('PATCH', `/api/${first}`, {
      as: people.officer,
      body: { legacy: { address: '/rubbish.html' } },
    })
    await publish(product, people, first, { changeNote: { en: 'Another address.' } })
    expect((await ask('/waste.html')).location).toBe(inEnglish('waste'))
    expect((await ask('/rubbish.html')).location).toBe(inEnglish('waste'))
    await publish(product, people, await draft('Waste water', '/waste.html'))
    expect((await ask('/waste.html')).location).toBe(inEnglish('waste-water'))
  })

  test('the browser has a say in the language, and is given another where there is none', async () => {
    const topic = await draft('Plastics', '/plastics.html')
    await product.send('PATCH', `/api/${topic}?locale=zh`, {
      as: people.officer,
      body: { title: '塑料' },
    })
    await publish(product, people, topic)
    const chinese = { 'Accept-Language': 'zh-CN' }
    expect((await ask('/plastics.html', chinese)).location).toBe(
      at('/v1/topics/plastics?locale=zh'),
    )
    expect((await ask('/plastics.html')).location).toBe(inEnglish('plastics'))
    expect((await ask('/show.php?id=123', chinese)).location).toBe(inEnglish('soil'))
  })

  test('addresses of our own are not taken over', async () => {
    for (const path of ['/', '/en', '/v1/topics/nowhere', '/sitemap.xml', '/admin'])
      await publish(product, people, await draft(`About ${path}`, `https://old.example${path}`))
    expect(await ask('/')).toMatchObject({ status: 200 })
    expect(await ask('/en')).toMatchObject({ status: 200 })
    expect(await ask('/v1/topics/nowhere')).toMatchObject({ status: 404 })
    expect(await ask('/sitemap.xml')).toMatchObject({ status: 200 })
    expect(await ask('/admin')).toMatchObject({ status: 200 })
  })

  test('a first page with a query may have been a page, and is the first page otherwise', async () => {
    await publish(product, people, await draft('Blog', 'https://blog.example/?p=12'))
    expect((await ask('/?p=12')).location).toBe(inEnglish('blog'))
    expect(await ask('/?p=13')).toMatchObject({ status: 200 })
  })

  test('an address that no index takes is published and not looked up', async () => {
    const path = `/${'long'.repeat(1_000)}`
    await publish(product, people, await draft('Long', path))
    expect(await ask(path)).toMatchObject({ status: 404 })
  })

  test('rebuild gives a database of before its old addresses', async () => {
    const where = { facet: { like: 'legacy:' } }
    await product.payload.db.deleteMany({ collection: facets, where })
    expect(await ask('/noise.html')).toMatchObject({ status: 404 })
    const { differences } = await verify(product.payload)
    expect(differences.map(({ where: table }) => table)).toContain('publication-facets')
    expect(await rebuild(product.payload)).toMatchObject({ isDone: true })
    expect((await verify(product.payload)).differences).toEqual([])
    expect(await ask('/noise.html')).toEqual({ status: 301, location: inEnglish('air') })
  })
})
