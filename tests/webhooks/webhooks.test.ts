import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { createWebhookWorker, type WebhookWorker } from '../../src/plugin/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { verifyWebhook } from '../../src/sdk/verifyWebhook.js'
import { schemaFaults } from '../support/contract.js'
import { holdClock } from '../support/clock.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { done, makeRelease } from '../support/releases.js'
import { startProduct, type Answer, type Product } from '../support/product.js'
import { program } from '../support/programs.js'
import { publish, verb } from '../support/workflow.js'
import { startReceiver, type Receiver } from './receiver.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const until = async (isSo: () => boolean, forMs = 15_000): Promise<void> => {
  const deadline = Date.now() + forMs
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await pause(20)
  }
}

describe.each(workflowEngines)('webhooks [$name]', (engine) => {
  const databaseUrl = engine.url()
  const secret = randomUUID() + randomUUID()
  let office: Office
  let second: Product
  let clock: ReturnType<typeof holdClock>
  let receiver: Receiver
  let worker: WebhookWorker
  /** Another node on the same database. */
  let other: WebhookWorker

  const workerOf = ({ payload }: Product, options = {}): WebhookWorker =>
    createWebhookWorker({
      payload,
      log: silent,
      chance: () => 0,
      linksOf: ({ type, slug, locales }) =>
        locales.map((locale) => ({ locale, self: `https://x/${type}/${slug}`, html: null })),
      ...options,
    })

  beforeAll(async () => {
    const options = { secret, webhooksToPrivate: true }
    office = await openOffice(databaseUrl, options)
    second = await startProduct(databaseUrl, { ...options, dataDir: office.dataDir })
    clock = holdClock(office, second)
    worker = workerOf(office)
    other = workerOf(second)
  })
  afterAll(async () => {
    await second.stop()
    await office.stop()
  })

  const endpoints: string[] = []
  beforeEach(async () => {
    receiver = await startReceiver()
  })
  afterEach(async () => {
    await worker.stop()
    // Whatever was sent is what the OpenAPI document says.
    for (const { body } of receiver.received)
      expect(schemaFaults('WebhookMessage', body)).toEqual([])
    for (const id of endpoints.splice(0)) await remove(id)
    await receiver.stop()
  })

  const asAdministrator = () => ({ as: office.administrator })
  const add = async (more: Record<string, unknown> = {}): Promise<{ id: string; key: string }> => {
    const made = await office.send('POST', '/api/webhooks', {
      ...asAdministrator(),
      body: { url: `${receiver.url}/hook`, ...more },
    })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    endpoints.push(made.body.doc.id)
    return { id: made.body.doc.id, key: made.body.doc.secret }
  }
  const remove = (id: string): Promise<Answer> =>
    office.send('DELETE', `/api/webhooks/${id}`, asAdministrator())
  const change = (id: string, body: object): Promise<Answer> =>
    office.send('PATCH', `/api/webhooks/${id}`, { ...asAdministrator(), body })
  const post = (path: string, body: object = {}): Promise<Answer> =>
    office.send('POST', `/api/workflow/webhooks/${path}`, { ...asAdministrator(), body })
  const deliveries = async (query = ''): Promise<any[]> =>
    (
      await office.send(
        'GET',
        `/api/workflow/webhooks/deliveries?limit=500${query}`,
        asAdministrator(),
      )
    ).body.data
  const title = () => ({ title: `Text ${randomUUID()}` })
  const text = () => office.published('topics', title())
  const changeText = async (document: string): Promise<void> => {
    const saved = await office.save(document, title())
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    await publish(office, office, document, { changeNote: { en: 'Put right.', zh: '更正。' } })
  }
  const reason = { reason: { en: 'It was wrong in the main.', zh: '主要内容有误。' } }
  const act = async (document: string, name: string, input = {}): Promise<void> => {
    const answer = await verb(office, office.approver, document, name, input)
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  }
  const wordsOf = (document: string): string[] =>
    receiver.toldOf(document).map((told) => told.split(' ')[0] ?? '')
  /** Lets time pass until whatever was to be tried again is due. */
  const later = async (...workers: WebhookWorker[]): Promise<void> => {
    clock.advance(11 * 3_600)
    for (const one of workers) await one.runNow()
  }

  test('a receiver is told of a text that is published, changed, withdrawn, restored and gone', async () => {
    await add()
    const document = await text()
    await changeText(document)
    await act(document, 'withdraw', reason)
    await act(document, 'restore', reason)
    await act(document, 'unpublish', reason)
    await worker.runNow()
    expect(wordsOf(document)).toEqual(['published', 'changed', 'withdrawn', 'restored', 'gone'])
  })

  test('it is told what changed and where, and nothing of what it says', async () => {
    await add()
    const said = title()
    const document = await office.published('topics', said)
    await worker.runNow()
    const [one] = receiver.received
    expect(one?.body).toEqual({
      type: 'published',
      timestamp: expect.stringMatching(/^20\d\d-.*Z$/),
      data: {
        type: 'topics',
        id: idIn(document),
        slug: expect.any(String),
        locales: ['en'],
        number: expect.any(Number),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        links: [{ locale: 'en', self: `https://x/topics/${one?.body.data.slug}`, html: null }],
      },
    })
    expect(one?.text).not.toContain(said.title)
    expect(one?.headers['content-type']).toBe('application/json')
  })

  test('what goes out together is told of each text, under one number', async () => {
    await add()
    const texts = [await office.draft('topics', title()), await office.draft('topics', title())]
    const release = await makeRelease(office, 'Together', texts)
    for (const [as, name] of [
      [office.officer, 'submit'],
      [office.approver, 'approve'],
      [office.approver, 'publish'],
    ] as const)
      done(await verb(office, as, release, name))
    await worker.runNow()
    const told = texts.flatMap((document) => receiver.toldOf(document))
    expect([told.length, new Set(told).size]).toEqual([2, 1])
    expect(receiver.received).toHaveLength(2)
  })

  test('the settings of the site are told of like a text', async () => {
    await add({ types: ['site-settings'] })
    await office.save('globals/site-settings', { siteName: `Site ${randomUUID()}` })
    await publish(office, office, 'globals/site-settings')
    await text()
    await worker.runNow()
    expect(receiver.received.map(({ body }) => [body.data.type, body.data.id])).toEqual([
      ['site-settings', 'site-settings'],
    ])
  })

  test('nobody is told of what was public before they were there', async () => {
    await text()
    await add()
    await worker.runNow()
    expect(receiver.received).toEqual([])
  })

  test('drafts, submissions and approvals are told to nobody', async () => {
    await add()
    const document = await office.draft('topics', title())
    await verb(office, office.officer, document, 'submit')
    await verb(office, office.approver, document, 'approve')
    await worker.runNow()
    expect(receiver.received).toEqual([])
    expect(await deliveries()).toEqual([])
  })

  test('an endpoint hears of the events and types it chose alone', async () => {
    await add({ events: ['withdrawn'], types: ['topics'] })
    const document = await text()
    const another = await office.published('organisations', { ...title(), kind: 'ministry' })
    await act(document, 'withdraw', reason)
    await act(another, 'withdraw', reason)
    await worker.runNow()
    expect(receiver.received.map(({ body }) => [body.type, body.data.type])).toEqual([
      ['withdrawn', 'topics'],
    ])
  })

  test('the library of Standard Webhooks and our SDK find each message genuine, and none that was changed', async () => {
    const { key } = await add()
    await text()
    // The library looks at the clock on the wall.
    clock.set(new Date().toISOString())
    await worker.runNow()
    const [one] = receiver.received
    const headers = one?.headers as Record<string, string>
    expect(await verifyWebhook(one?.text ?? '', headers, key)).toMatchObject({
      isGenuine: true,
      event: one?.body,
    })
    const library = new Webhook(key)
    expect(library.verify(one?.text ?? '', headers)).toEqual(one?.body)
    expect(() => library.verify(`${one?.text} `, headers)).toThrow('No matching signature')
    expect(() => new Webhook(`whsec_${btoa('another')}`).verify(one?.text ?? '', headers)).toThrow()
    clock.advance(86_400)
  })

  test('an old secret signs beside the new one until it is removed', async () => {
    const { id, key: old } = await add()
    const rotated = await post(`${id}/rotate-secret`)
    expect(rotated.status).toBe(200)
    const { secret: newest } = rotated.body
    expect(newest).not.toBe(old)
    clock.set(new Date().toISOString())
    await text()
    await worker.runNow()
    const passes = (key: string): boolean => {
      const last = receiver.received.at(-1)
      try {
        new Webhook(key).verify(last?.text ?? '', last?.headers as Record<string, string>)
        return true
      } catch {
        return false
      }
    }
    expect([passes(old), passes(newest)]).toEqual([true, true])
    expect((await post(`${id}/remove-old-secrets`)).body).toEqual({ removed: 1 })
    clock.set(new Date().toISOString())
    await text()
    await worker.runNow()
    expect(receiver.received).toHaveLength(2)
    expect([passes(old), passes(newest)]).toEqual([false, true])
    clock.advance(86_400)
  })

  /** Runs a node of its own; resolves with the signal that ended it. */
  const runNode = (publishes: string | null) => {
    const start = {
      databaseUrl,
      options: { secret, dataDir: office.dataDir, webhooksToPrivate: true },
      now: clock.now(),
      publishes,
    }
    const child = spawn(
      process.execPath,
      [...program('tests/webhooks/killedNode.ts'), JSON.stringify(start)],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'inherit' },
    )
    const ended = new Promise<string | null>((resolve) => {
      child.once('exit', (_, signal) => resolve(signal))
    })
    return { ended, kill: () => child.kill('SIGKILL') }
  }

  test('a node that is killed right after the commit loses nothing', async () => {
    await add()
    const document = await office.draft('topics', title())
    done(await verb(office, office.officer, document, 'submit'))
    done(await verb(office, office.approver, document, 'approve'))
    expect(await runNode(document).ended).toBe('SIGKILL')
    await worker.runNow()
    expect(wordsOf(document)).toEqual(['published'])
  }, 60_000)

  test('a node that is killed while it sends is taken over from, a minute later', async () => {
    await add()
    const document = await text()
    receiver.answer = () => undefined
    const dying = runNode(null)
    await until(() => receiver.received.length === 1, 30_000)
    dying.kill()
    expect(await dying.ended).toBe('SIGKILL')
    receiver.answer = (response) => response.writeHead(204).end()
    await act(document, 'withdraw', reason)
    await worker.runNow()
    expect(receiver.received).toHaveLength(1)
    clock.advance(61)
    await worker.runNow()
    expect(wordsOf(document)).toEqual(['published', 'published', 'withdrawn'])
    const [first, again] = receiver.received
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(await deliveries('&state=waiting')).toEqual([])
  }, 60_000)

  test('a receiver that is down for a while gets everything, in order for each text', async () => {
    await add()
    receiver.answer = (response) => response.writeHead(503).end()
    const [one, two] = [await text(), await text()]
    await worker.runNow()
    await changeText(one)
    await act(two, 'withdraw', reason)
    await later(worker, other)
    await act(one, 'withdraw', reason)
    await act(two, 'restore', reason)
    await later(other)
    const refused = receiver.received.splice(0)
    // Until the first of each is taken, nothing else is sent about that text.
    expect(new Set(refused.map(({ body }) => body.type))).toEqual(new Set(['published']))
    receiver.answer = (response) => response.writeHead(200).end('thank you')
    await later(worker)
    expect(wordsOf(one)).toEqual(['published', 'changed', 'withdrawn'])
    expect(wordsOf(two)).toEqual(['published', 'withdrawn', 'restored'])
  })

  test('what was delivered is forgotten after a month; what was given up and what waits is not', async () => {
    const { id } = await add()
    const taken = await text()
    await worker.runNow()
    receiver.answer = (response) => response.writeHead(503).end()
    const refused = await text()
    for (let attempt = 1; attempt <= 11; attempt += 1) await later(worker)
    const waiting = await text()
    const known = async () => {
      const rows = await deliveries(`&endpoint=${id}`)
      return rows.map(({ document, state }) => `${document} ${state}`).sort()
    }
    const kept = [`${refused} dead`, `${waiting} waiting`].sort()
    await worker.runNow()
    expect(await known()).toEqual([...kept, `${taken} delivered`].sort())
    await change(id, { isEnabled: false })
    clock.advance(31 * 86_400)
    // The worker sees to it by itself, once an hour.
    await worker.runNow()
    expect(await known()).toEqual(kept)

    expect((await post('deliveries/dismiss', { endpoint: id })).body).toEqual({ dismissed: 1 })
    expect(await known()).toEqual([`${waiting} waiting`])
    expect((await post('deliveries/dismiss', {})).status).toBe(400)
  })

  test('two nodes send each message once, in order for each text', async () => {
    await add()
    const documents = [await text(), await text(), await text()]
    for (const document of documents) await act(document, 'withdraw', reason)
    for (const document of documents) await act(document, 'restore', reason)
    await Promise.all([worker.runNow(), other.runNow()])
    await worker.runNow()
    for (const document of documents)
      expect(wordsOf(document)).toEqual(['published', 'withdrawn', 'restored'])
  })

  test('a message is the same at every attempt, and each attempt is on the log', async () => {
    await add()
    let times = 0
    receiver.answer = (response) => response.writeHead((times += 1) === 1 ? 500 : 204).end()
    await text()
    await worker.runNow()
    await later(worker)
    const [first, again] = receiver.received
    expect(again?.text).toBe(first?.text)
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(again?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp'])
    const [delivery] = await deliveries()
    expect(delivery).toMatchObject({
      state: 'delivered',
      message: first?.headers['webhook-id'],
      nextAt: null,
      attempts: [
        { status: 500, error: null, durationMs: expect.any(Number) },
        { status: 204, error: null, durationMs: expect.any(Number) },
      ],
    })
  })

  test('it is not tried again before its time', async () => {
    await add()
    receiver.answer = (response) => response.writeHead(500).end()
    await text()
    await worker.runNow()
    clock.advance(4)
    await worker.runNow()
    expect(receiver.received).toHaveLength(1)
    clock.advance(1)
    await worker.runNow()
    expect(receiver.received).toHaveLength(2)
  })

  test('after a day it is given up, what comes after it goes on, and it can be sent again', async () => {
    const { id } = await add()
    receiver.answer = (response) => response.writeHead(500).end()
    const document = await text()
    await worker.runNow()
    for (let attempt = 2; attempt <= 11; attempt += 1) await later(worker)
    const [dead] = await deliveries('&state=dead')
    expect([dead.document, dead.attempts.length]).toEqual([document, 11])
    await later(worker)
    expect(receiver.received).toHaveLength(11)
    receiver.answer = (response) => response.writeHead(204).end()
    await act(document, 'withdraw', reason)
    await worker.runNow()
    expect(wordsOf(document).at(-1)).toBe('withdrawn')
    expect((await post('deliveries/replay', { endpoint: id })).body).toEqual({ replayed: 1 })
    await worker.runNow()
    expect(wordsOf(document).at(-1)).toBe('published')
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(dead.message)
    expect(await deliveries('&state=dead')).toEqual([])
  })

  test('a delivery that arrived can be sent again by its id', async () => {
    await add()
    await text()
    await worker.runNow()
    const [{ id }] = await deliveries()
    expect((await post('deliveries/replay', { ids: [id] })).body).toEqual({ replayed: 1 })
    await worker.runNow()
    expect(receiver.received).toHaveLength(2)
  })

  test('what happens while an endpoint is off is told when it is on again', async () => {
    const { id } = await add()
    await change(id, { isEnabled: false })
    const document = await text()
    await worker.runNow()
    expect(receiver.received).toEqual([])
    await change(id, { isEnabled: true, description: 'On again' })
    await worker.runNow()
    expect(wordsOf(document)).toEqual(['published'])
  })

  test('a receiver that answers 410 is switched off, and what waits for it is kept', async () => {
    const { id } = await add()
    receiver.answer = (response) => response.writeHead(410).end()
    await text()
    await worker.runNow()
    const { body } = await office.send('GET', `/api/webhooks/${id}`, asAdministrator())
    expect(body.isEnabled).toBe(false)
    await later(worker)
    expect(receiver.received).toHaveLength(1)
    expect(await deliveries('&state=waiting')).toHaveLength(1)
  })

  test('a slow receiver holds up no other', async () => {
    const slow = await startReceiver()
    slow.answer = () => undefined
    await add({ url: slow.url })
    await add()
    const quick = workerOf(office, { everyMs: 50 })
    quick.start()
    const document = await text()
    await until(() => receiver.toldOf(document).length === 1)
    await slow.stop()
    await quick.stop()
  })

  test('a worker that runs tells at once, not at its next look', async () => {
    await add()
    const patient = workerOf(office, { everyMs: 60_000 })
    patient.start()
    await pause(100)
    const document = await text()
    await until(() => receiver.toldOf(document).length === 1, 5_000)
    await patient.stop()
  })

  test('a redirect is not followed, and counts as a failure', async () => {
    const inside = await startReceiver()
    await add()
    receiver.answer = (response) =>
      response.writeHead(302, { Location: `${inside.url}/metadata` }).end()
    await text()
    await worker.runNow()
    expect(inside.received).toEqual([])
    const [delivery] = await deliveries()
    expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ status: 302 }] })
    await inside.stop()
  })

  test('without the option no endpoint leads inside, and none is sent to that leads there now', async () => {
    const closedOffice = await openOffice(databaseUrl, { secret, dataDir: office.dataDir })
    Object.assign(closedOffice, holdClock(closedOffice))
    const asked = await closedOffice.send('POST', '/api/webhooks', {
      as: closedOffice.administrator,
      body: { url: receiver.url },
    })
    expect(asked.status).toBe(400)
    await add()
    await text()
    const strict = workerOf(closedOffice)
    await strict.runNow()
    expect(receiver.received).toEqual([])
    const [delivery] = await deliveries()
    expect(delivery.attempts[0]).toMatchObject({
      status: null,
      error: '127.0.0.1 leads to 127.0.0.1, which is no public address',
    })
    await closedOffice.stop()
  })

  test('a secret is shown when it is made, and never again', async () => {
    const { id, key } = await add()
    expect(key).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const looks = [
      await office.send('GET', `/api/webhooks/${id}?showHiddenFields=true`, asAdministrator()),
      await office.send('GET', '/api/webhooks?select[secrets]=true', asAdministrator()),
      await change(id, { description: 'Newsroom', secrets: 'mine', plannedTo: 0 }),
    ]
    for (const { status, body } of looks) {
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(/whsec_|secret/i)
    }
    const stored = await office.payload.db.findOne<any>({
      collection: 'webhooks' as never,
      where: { id: { equals: id } },
    })
    expect(stored.secrets).not.toContain(key)
    expect(office.payload.decrypt(stored.secrets)).toBe(JSON.stringify([key]))
    expect(stored.plannedTo).toBeGreaterThan(0)
  })

  test('only administrators look after endpoints and see what was sent', async () => {
    const { id } = await add()
    for (const as of [undefined, office.guest, office.officer, office.approver]) {
      const answers = [
        await office.send('GET', '/api/webhooks', { as }),
        await office.send('GET', `/api/webhooks/${id}`, { as }),
        await office.send('POST', '/api/webhooks', { as, body: { url: 'https://example.org' } }),
        await office.send('PATCH', `/api/webhooks/${id}`, { as, body: { isEnabled: false } }),
        await office.send('DELETE', `/api/webhooks/${id}`, { as }),
        await office.send('GET', '/api/webhook-deliveries', { as }),
        await office.send('GET', '/api/workflow/webhooks/deliveries', { as }),
        await office.send('POST', '/api/workflow/webhooks/deliveries/replay', { as, body: {} }),
        await office.send('POST', `/api/workflow/webhooks/${id}/rotate-secret`, { as }),
        await office.send('POST', `/api/workflow/webhooks/${id}/remove-old-secrets`, { as }),
      ]
      for (const { status } of answers) expect([401, 403]).toContain(status)
    }
  })

  test('a question or a body that is none is refused', async () => {
    const look = (query: string) =>
      office.send('GET', `/api/workflow/webhooks/deliveries?${query}`, asAdministrator())
    for (const query of ['state=lost', 'limit=0', 'limit=x', 'colour=red'])
      expect([query, (await look(query)).status]).toEqual([query, 400])
    expect((await post('deliveries/replay', {})).status).toBe(400)
    expect((await post('deliveries/replay', { ids: 'all' })).status).toBe(400)
    expect((await post(`${randomUUID()}/rotate-secret`)).status).toBe(404)
    // Ids that the database cannot even look for are a refusal, not a failure.
    for (const id of ['x', '%00', '1', 'a'.repeat(500)])
      for (const name of ['rotate-secret', 'remove-old-secrets'])
        expect([400, 404]).toContain((await post(`${id}/${name}`)).status)
    for (const id of ['x', '\u0000', '1', '\ud800'])
      for (const question of [{ ids: [id] }, { endpoint: id }])
        expect([200, 400]).toContain((await post('deliveries/replay', question)).status)
    expect([200, 400]).toContain((await look('endpoint=%00')).status)
  })

  test('what was sent to an endpoint goes with it', async () => {
    const { id } = await add()
    await text()
    await worker.runNow()
    expect(await deliveries(`&endpoint=${id}`)).toHaveLength(1)
    await remove(id)
    expect(await deliveries(`&endpoint=${id}`)).toEqual([])
  })

  test('the record is in order with all this beside it', async () => {
    expect((await verify(office.payload)).differences).toEqual([])
  })
})
