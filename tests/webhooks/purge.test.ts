import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { documentAnswer } from '../../src/delivery/http/documentAnswer.js'
import { purgeKeys } from '../../src/delivery/http/surrogateKeys.js'
import { purgeBody } from '../../src/domain/webhooks/purgeBody.js'
import { purgeHeaders } from '../../src/plugin/webhooks/purgeHeaders.js'
import { createWebhookWorker, type WebhookWorker } from '../../src/plugin/index.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { schemaFaults } from '../support/contract.js'
import { holdClock } from '../support/clock.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { startProduct } from '../support/product.js'
import { openWholeServer } from '../support/wholeServer.js'
import { publish, verb } from '../support/workflow.js'
import { startReceiver, type Receiver } from './receiver.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('what a shared cache is told', () => {
  test('an answer that more went into than the header holds is forgotten with every change', () => {
    const documents = Array.from({ length: 200 }, () => `topics/${randomUUID()}`)
    const about = { contentType: 'text/plain', lastModified: null }
    const keys = documentAnswer('', { ...about, documents }).headers['Surrogate-Key'] ?? ''
    expect(keys.length).toBeLessThanOrEqual(4_000)
    expect(keys.split(' ').slice(0, 3)).toEqual(['all', 'more', documents[0]])
    expect(purgeKeys({ document: 'topics/x', shownBy: [] })).toContain('more')
    const few = documentAnswer('', { ...about, documents: documents.slice(0, 9) })
    expect(few.headers['Surrogate-Key']).toBe(['all', ...documents.slice(0, 9)].join(' '))
  })

  test('more keys than a cache takes at once are the key of everything', () => {
    const keys = Array.from({ length: 201 }, (_, index) => `topics/${index}`)
    expect(JSON.parse(purgeBody(keys))).toEqual({ surrogate_keys: ['all'] })
    expect(JSON.parse(purgeBody(['a', 'b', 'a']))).toEqual({ surrogate_keys: ['a', 'b'] })
  })

  test('its token goes to the address it was set for, and to no other', () => {
    const target = { url: 'https://cache.example/purge', token: 'secret' }
    const headersFor = (url: string) => purgeHeaders(purgeBody(['a', 'b']), { url }, target)
    expect(headersFor(target.url)).toMatchObject({
      authorization: 'Bearer secret',
      'fastly-key': 'secret',
    })
    const others = headersFor('https://cache.example/purge2')
    expect(Object.keys(others)).toEqual(['accept', 'surrogate-key'])
    expect(others['surrogate-key']).toBe('a b')
  })
})

describe.each(workflowEngines)('a shared cache [$name]', (engine) => {
  const databaseUrl = engine.url()
  const secret = randomUUID() + randomUUID()
  const token = 'purge-token'
  let office: Office
  let server: Awaited<ReturnType<typeof openWholeServer>>
  let clock: ReturnType<typeof holdClock>
  let receiver: Receiver
  let worker: WebhookWorker

  const workerOf = ({ payload }: Pick<Office, 'payload'>): WebhookWorker =>
    createWebhookWorker({ payload, log: silent, chance: () => 0, keysOf: purgeKeys })

  beforeAll(async () => {
    receiver = await startReceiver()
    office = await openOffice(databaseUrl, { secret, purge: { url: `${receiver.url}/p`, token } })
    clock = holdClock(office)
    server = await openWholeServer(office)
    worker = workerOf(office)
    await worker.runNow()
  })
  afterAll(async () => {
    await server.close()
    await office.stop()
    await receiver.stop()
  })
  afterEach(() => {
    for (const { body } of receiver.received) expect(schemaFaults('PurgeMessage', body)).toEqual([])
    receiver.received.length = 0
    receiver.answer = (response) => void response.writeHead(204).end()
  })

  /** A purge waits a second. */
  const tell = async (one: WebhookWorker = worker): Promise<void> => {
    await one.runNow()
    clock.advance(1)
    await one.runNow()
  }
  const title = () => ({ title: `Text ${randomUUID()}` })
  const reason = { reason: { en: 'It was wrong in the main.', zh: '主要内容有误。' } }
  const endpoints = async (): Promise<any[]> =>
    (await office.send('GET', '/api/webhooks', { as: office.administrator })).body.docs
  const deliveries = async (): Promise<any[]> =>
    (await office.send('GET', '/api/workflow/webhooks/deliveries', { as: office.administrator }))
      .body.data
  const purgedKeys = (): string[] =>
    receiver.received.flatMap(({ body }) => body.surrogate_keys as string[])

  test('is told the keys of what changed, in the body and in a header, with its token', async () => {
    const document = await office.published('topics', title())
    await worker.runNow()
    // Another node may still answer with what was before.
    expect(receiver.received).toEqual([])
    clock.advance(1)
    await worker.runNow()
    const [one, ...others] = receiver.received
    expect(others).toEqual([])
    expect(one?.path).toBe('/p')
    expect(one?.body.surrogate_keys).toEqual(
      expect.arrayContaining([document, 'list/topics', 'changes', 'sitemap']),
    )
    expect(one?.body.surrogate_keys).not.toContain('all')
    expect(one?.headers).toMatchObject({
      'surrogate-key': one?.body.surrogate_keys.join(' '),
      authorization: `Bearer ${token}`,
      'fastly-key': token,
    })
  })

  test('has one endpoint among those of the administrators; another may not have a private address', async () => {
    await tell(workerOf(office))
    const own = (await endpoints()).filter(({ description }) => description === 'PURGE_URL')
    expect(own).toMatchObject([{ url: `${receiver.url}/p`, events: ['purge'], isEnabled: true }])
    expect(JSON.stringify(own)).not.toContain(token)

    const { id, ...data } = own[0]
    await office.payload.db.create({
      collection: 'webhooks' as never,
      data: { ...data, url: `${receiver.url}/another`, description: '', secrets: '', plannedTo: 0 },
    })
    const [other] = (await endpoints()).filter(({ url }) => url.endsWith('/another'))
    const rotated = await office.send('POST', `/api/workflow/webhooks/${other.id}/rotate-secret`, {
      as: office.administrator,
    })
    expect(rotated.status).toBe(200)
    await office.published('topics', title())
    await tell()
    const sent = receiver.received.filter(({ path }) => path === '/another')
    // The product allows no private addresses but the one of the environment.
    expect(sent).toEqual([])
    await office.send('DELETE', `/api/webhooks/${other.id}`, { as: office.administrator })
  })

  test('that fails is told again, and the failure stands where those of webhooks do', async () => {
    receiver.answer = (response) => void response.writeHead(503).end()
    const document = await office.published('topics', title())
    await tell()
    const find = async () => (await deliveries()).find((one) => one.document === document)
    expect(await find()).toMatchObject({
      event: 'purge',
      state: 'waiting',
      attempts: [{ status: 503 }],
    })
    receiver.answer = (response) => void response.writeHead(200).end('{"status":"ok"}')
    clock.advance(10)
    await tell()
    expect(await find()).toMatchObject({ state: 'delivered', attempts: [{}, { status: 200 }] })
  })

  test('loses nothing to a process that dies between publication and purge', async () => {
    const document = await office.published('topics', title())
    expect(receiver.received).toEqual([])
    await tell(workerOf(office))
    expect(purgedKeys()).toContain(document)
  })

  test('keeps nothing, after a purge, that the server would answer otherwise', async () => {
    const kept = new Map<string, { text: string; keys: string[] }>()
    const read = async (path: string) => {
      const response = await fetch(server.origin + path, { redirect: 'manual' })
      const text = await response.text()
      return { status: response.status, text, keys: response.headers.get('surrogate-key') }
    }
    const dialogue = await office.published('dialogues', {
      title: 'Roundtable',
      slug: 'roundtable',
    })
    const leader = await office.published('leaders', {
      title: 'Huang',
      slug: 'huang',
      side: 'ours',
    })
    const hidden = await office.draft('topics', { title: 'Later', slug: 'later' })
    const activity = await office.published('leader-activities', {
      title: 'Visit',
      slug: 'visit',
      kind: 'attends',
      body: {
        root: {
          type: 'root',
          format: '',
          indent: 0,
          version: 1,
          direction: null,
          children: [
            {
              type: 'paragraph',
              format: '',
              indent: 0,
              version: 1,
              direction: null,
              children: [
                {
                  type: 'text',
                  text: 'Words.',
                  format: 0,
                  detail: 0,
                  mode: 'normal',
                  style: '',
                  version: 1,
                },
              ],
            },
          ],
        },
      },
      leaders: [{ leader: idIn(leader), postAtTheTime: 'Minister' }],
      dialogue: idIn(dialogue),
      topics: [idIn(hidden)],
      event: { start: '2026-11-01', precision: 'day' },
    })
    const types = ['leader-activities', 'dialogues', 'side-events', 'leaders', 'topics']
    const paths = [
      ...types.map((type) => `/v1/${type}?locale=en`),
      '/v1/leader-activities?locale=en&leader=huang',
      '/v1/leader-activities?locale=en&country=JP',
      '/v1/leader-activities/visit?locale=en',
      '/v1/leader-activities/visit?locale=en&include=dialogue',
      '/v1/leader-activities/visit/versions?locale=en',
      '/v1/leader-activities/visit.jsonld?locale=en',
      '/v1/dialogues/roundtable?locale=en',
      '/v1/leaders/huang?locale=en',
      '/v1/site?locale=en',
      '/v1/changes?since=0',
      '/v1/search?locale=en&q=huang',
      '/v1/feeds/en/all.json',
      '/v1/feeds/en/leader-activities.rss',
      '/v1/calendar/en.ics',
      '/sitemap.xml',
      '/sitemap-news.xml',
      '/sitemap-en-leader-activities-1.xml',
    ]
    const fill = async () => {
      for (const path of paths) {
        if (kept.has(path)) continue
        const { keys, status, text } = await read(path)
        if (status === 200) kept.set(path, { text, keys: (keys ?? '').split(' ') })
      }
    }
    const purge = async () => {
      receiver.received.length = 0
      await tell()
      const purged = new Set(purgedKeys())
      expect(purged.size).toBeGreaterThan(0)
      for (const [path, { keys }] of kept)
        if (keys.some((key) => purged.has(key))) kept.delete(path)
    }
    const stale = async () => {
      const found: string[] = []
      for (const [path, { text }] of kept) if ((await read(path)).text !== text) found.push(path)
      return found
    }
    const change = async (document: string, data: object) => {
      const saved = await office.save(document, data as Record<string, unknown>)
      expect(saved.status).toBe(200)
      await publish(office, office, document, { changeNote: { en: 'Changed.', zh: '更正。' } })
    }
    const act = async (document: string, name: string, input = {}) =>
      expect((await verb(office, office.approver, document, name, input)).status).toBe(200)
    const sideEvent = () =>
      office.published('side-events', {
        title: 'Forum',
        slug: 'forum',
        dialogue: idIn(dialogue),
        event: { start: '2026-11-01', precision: 'day' },
      })
    let forum = ''
    const acts: [string, () => Promise<unknown>][] = [
      ['a leader is renamed', () => change(leader, { title: 'Huang Runqiu' })],
      ['what was only mentioned becomes public', () => publish(office, office, hidden)],
      ['a side event is published', async () => (forum = await sideEvent())],
      ['a dialogue gets a country', () => change(dialogue, { countries: ['JP'] })],
      ['a side event is withdrawn', () => act(forum, 'withdraw', reason)],
      ['a side event goes', () => act(forum, 'unpublish', reason)],
      ['a text gets another slug', () => change(leader, { slug: 'huang-runqiu' })],
      ['an activity is withdrawn', () => act(activity, 'withdraw', reason)],
      [
        'settings are published',
        async () => {
          await office.save('globals/site-settings', {
            siteName: 'The Ministry',
            timeZone: 'Asia/Shanghai',
          })
          await publish(office, office, 'globals/site-settings')
        },
      ],
    ]
    await tell()
    await fill()
    expect(paths.filter((path) => !kept.has(path))).toEqual([])
    for (const [what, happen] of acts) {
      await happen()
      await purge()
      expect([what, await stale()]).toEqual([what, []])
      await fill()
    }
  })

  test('that moved is told at its new address, and one that is no more is switched off', async () => {
    const others = { secret, dataDir: office.dataDir }
    const moved = await startProduct(databaseUrl, {
      ...others,
      purge: { url: `${receiver.url}/moved`, token: null },
    })
    Object.assign(runtimeOf(moved.payload), { now: clock.now })
    await tell(workerOf(moved))
    const document = await office.published('topics', title())
    await tell(workerOf(moved))
    expect(receiver.received.map(({ path }) => path)).toEqual(['/moved'])
    expect(receiver.received[0]?.headers).not.toHaveProperty('fastly-key')
    expect(purgedKeys()).toContain(document)
    await moved.stop()

    const without = await startProduct(databaseUrl, others)
    await workerOf(without).runNow()
    expect(await endpoints()).toMatchObject([{ description: 'PURGE_URL', isEnabled: false }])
    await without.stop()
  })
})
