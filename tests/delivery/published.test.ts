import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import express from 'express'
import sharp from 'sharp'
import { createDelivery } from '../../src/delivery/http/createDelivery'
import { listSchema, resourceSchema } from '../../src/delivery/schemas/resource'
import { publicTypes } from '../../src/delivery/schemas/groups'
import { siteSchema } from '../../src/delivery/schemas/site'
import { engineOf } from '../../src/database'
import { createPublicationStore } from '../../src/delivery/store/createPublicationStore'
import { createFileStore } from '../../src/plugin/files/createFileStore'
import { fetchByContract } from '../support/contract'
import { startProduct, type Product } from '../support/product'
import { publish } from '../support/workflow'
import { richText } from '../support/richText.js'

/** The whole road: written, approved and published in the product, then read by the public. */
let product: Product
let server: Server | undefined
let base: string
const ids: Record<string, string> = {}
let people: { officer: string; approver: string }

beforeAll(async () => {
  product = await startProduct()
  people = {
    officer: await product.person('officer', 'press-officer'),
    approver: await product.person('approver', 'approver'),
  }
  const put = async (type: string, slug: string, data: Record<string, unknown>, zh?: object) => {
    const as = people.officer
    const made = await product.send('POST', `/api/${type}`, { as, body: { slug, ...data } })
    if (made.status !== 201) throw new Error(`${type}: ${JSON.stringify(made.body)}`)
    ids[slug] = made.body.doc.id
    if (zh) {
      const address = `/api/${type}/${ids[slug]}?locale=zh`
      const answer = await product.send('PATCH', address, { as, body: zh })
      if (answer.status !== 200) throw new Error(`${type} zh: ${JSON.stringify(answer.body)}`)
    }
    await publish(product, people, `${type}/${ids[slug]}`)
  }
  const picture = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#b22' },
  })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'delegates.png')
  form.set('_payload', JSON.stringify({ alt: 'Delegates', caption: 'Left to right' }))
  const media = await product.send('POST', '/api/media', { as: people.officer, form })
  if (media.status !== 201) throw new Error(JSON.stringify(media.body))
  ids.media = media.body.doc.id
  await publish(product, people, `media/${ids.media}`)

  await put(
    'organisations',
    'jica',
    { title: 'JICA', kind: 'agency', country: 'JP' },
    { title: '日本国际协力机构' },
  )
  await put('leaders', 'huang', { title: 'Huang Runqiu', side: 'ours' }, { title: '黄润秋' })
  await put(
    'dialogues',
    'china-japan',
    {
      title: 'China-Japan dialogue',
      countries: ['CN', 'JP'],
      organisations: [{ organisation: ids.jica, role: 'co-organiser' }],
    },
    { title: '中日对话' },
  )
  await put('side-events', 'forum', {
    title: 'Forum on VOCs',
    kind: 'forum',
    dialogue: ids['china-japan'],
  })
  await put('topics', 'air', { title: 'Air' })
  await put('leader-activities', 'roundtable', {
    title: 'Roundtable held in Beijing',
    body: richText('It was held on Wednesday.'),
    kind: 'attends',
    leaders: [{ leader: ids.huang, postAtTheTime: 'Vice Minister' }],
    dialogue: ids['china-japan'],
    sideEvents: [ids.forum],
    leadImage: ids.media,
    topics: [ids.air],
    event: { start: '2017-06-14', precision: 'day' },
  })

  const app = express()
  const listening = app.listen(0, '127.0.0.1')
  server = listening
  await new Promise((resolve) => listening.once('listening', resolve))
  base = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
  app.use(
    createDelivery({
      store: createPublicationStore(product.payload.db, engineOf(product.payload).words),
      files: createFileStore(product.dataDir),
      publicUrl: base,
      clock: () => new Date(),
      log: { error: (details) => process.stderr.write(`${JSON.stringify(details)}\n`) },
      rateLimitPerMinute: 0,
      sitePages: ['leader-activities', 'dialogues'],
    }),
  )
})
afterAll(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  await product.stop()
})

const read = async (path: string) => {
  const response = await fetchByContract(path.startsWith('http') ? path : `${base}${path}`)
  expect([path, response.status]).toEqual([path, 200])
  return (await response.json()) as Record<string, any>
}

describe('what was published', () => {
  test('has the promised shape in every list and by every slug, in both languages', async () => {
    for (const type of publicTypes) {
      for (const locale of ['en', 'zh']) {
        const page = await read(`/v1/${type}?locale=${locale}`)
        expect([type, listSchema(type).safeParse(page).error]).toEqual([type, undefined])
        if (locale === 'en') expect(page.data).toHaveLength(1)
        for (const { links } of page.data) {
          const one = await read(links.self)
          expect([type, resourceSchema(type).safeParse(one).error]).toEqual([type, undefined])
        }
      }
    }
    siteSchema.parse(await read('/v1/site'))
  })

  test('is put together from each document own publication', async () => {
    expect(await read('/v1/leader-activities/roundtable')).toMatchObject({
      title: 'Roundtable held in Beijing',
      body: { html: '<p>It was held on Wednesday.</p>', text: 'It was held on Wednesday.' },
      leaders: [{ leader: { title: 'Huang Runqiu' }, postAtTheTime: 'Vice Minister' }],
      dialogue: { slug: 'china-japan', title: 'China-Japan dialogue' },
      sideEvents: [{ slug: 'forum' }],
      topics: [{ slug: 'air' }],
      leadImage: { type: 'media', alt: 'Delegates', caption: 'Left to right' },
    })
    expect(await read('/v1/dialogues/china-japan')).toMatchObject({
      sideEvents: [{ slug: 'forum', title: 'Forum on VOCs' }],
    })
  })

  test('is found by the filters', async () => {
    for (const filter of [
      'leader=huang',
      'country=JP',
      'organisation=jica',
      'topic=air',
      'dialogue=china-japan',
      'kind=attends',
    ]) {
      const { data } = await read(`/v1/leader-activities?${filter}`)
      expect([filter, data.length]).toEqual([filter, 1])
    }
  })

  test('gives the bytes of its picture and of every size', async () => {
    const { leadImage } = await read('/v1/leader-activities/roundtable')
    const files = [leadImage, ...Object.values(leadImage.sizes ?? {})] as {
      url: string
      filesize: number
    }[]
    for (const { url, filesize } of files) {
      const response = await fetchByContract(url)
      expect([url, response.status]).toEqual([url, 200])
      const bytes = await response.arrayBuffer()
      expect(bytes.byteLength).toBe(filesize)
      expect(response.headers.get('content-type')).toMatch(/^image\//)
    }
  })
})

describe('what was published and then put right', () => {
  test('is told by its public numbers, with the documents that show it', async () => {
    const { data, number } = await read('/v1/changes?limit=100')
    expect(data.at(-1)).toMatchObject({ number, kind: 'published', type: 'leader-activities' })
    const forum = data.find(({ id }: { id: string }) => id === ids.forum)
    expect(forum.shownBy).toEqual([
      { type: 'leader-activities', id: ids.roundtable },
      { type: 'dialogues', id: ids['china-japan'] },
    ])
  })

  test('ends in a language that it is not published in any more, and in no other', async () => {
    const before = await read('/v1/changes')
    expect(before.data.map(({ kind }: { kind: string }) => kind)).not.toContain('gone')
    const document = `organisations/${ids.jica}`
    const dropped = await product.send('PATCH', `/api/${document}?locale=zh`, {
      as: people.officer,
      body: { title: null },
    })
    expect(dropped.status).toBe(200)
    await publish(product, people, document, { changeNote: 'English only.', kind: 'minor' })
    const { data } = await read(`/v1/changes?since=${before.number}`)
    expect(data).toMatchObject([
      { kind: 'amended', locale: 'en', slug: 'jica' },
      { kind: 'gone', locale: 'zh', slug: 'jica', fingerprint: null },
    ])
    expect(data[0].shownBy).toContainEqual({ type: 'dialogues', id: ids['china-japan'] })
  })
})
