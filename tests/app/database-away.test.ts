import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { createScheduler } from '../../src/plugin/schedule/index.js'
import { fetchByContract } from '../support/contract.js'
import { openOffice, type Office } from '../support/office.js'
import { ownPostgres, postgresBinaries } from '../support/ownPostgres.js'
import { openWholeServer } from '../support/wholeServer.js'
import { verb, workflowOf } from '../support/workflow.js'
import { mongodBinary, ownMongod, type OwnServer } from '../support/ownMongod.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

type Server = { name: string; start: () => Promise<OwnServer> }

const binary = mongodBinary()
const binaries = await postgresBinaries()
const servers: Server[] = [
  ...(binary === null ? [] : [{ name: 'mongodb', start: () => ownMongod(binary) }]),
  ...(binaries === null ? [] : [{ name: 'postgres', start: () => ownPostgres(binaries) }]),
]

const describeEach = servers.length > 0 ? describe.each(servers) : undefined

describeEach?.('while the database is away [$name]', ({ start }) => {
  let database: OwnServer
  let office: Office
  let origin = ''
  let close: () => Promise<unknown>
  let text = ''

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetchByContract(`${origin}${path}`, { headers, redirect: 'manual' })
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const began = performance.now()
    return [await work(), performance.now() - began]
  }
  const save = (title: string) =>
    fetch(`${origin}/api/${text}?draft=true`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${office.officer}` },
      body: JSON.stringify({ title }),
    })

  beforeAll(async () => {
    database = await start()
    office = await openOffice(database.url, { key: 'default' })
    text = await office.published('topics', { title: 'Clean air', summary: 'As approved' })
    await office.published('topics', { title: 'Never asked for', summary: 'As approved' })
    const server = await openWholeServer(office)
    ;({ origin } = server)
    close = server.close
  })
  afterAll(async () => {
    await close()
    await office.stop()
    await database.stop()
    // Payload would hand the ended one to the next that asks for the server's own.
    Reflect.get(globalThis, '_payload').delete('default')
  })

  test('a text that comes due meanwhile stays scheduled, and goes out late', async () => {
    const due = await office.draft('topics', { title: 'Due while it is away' })
    await verb(office, office.officer, due, 'submit')
    await verb(office, office.approver, due, 'approve')
    const at = new Date(Date.now() + 2_000).toISOString()
    expect((await verb(office, office.approver, due, 'schedule', { at })).status).toBe(200)
    const scheduler = createScheduler({ payload: office.payload, log: silent, everyMs: 200 })

    await database.kill()
    scheduler.start()
    await until(() => scheduler.status().trouble !== null && Date.now() > Date.parse(at))
    expect(scheduler.status().isRunning).toBe(true)
    await database.restart()
    await until(async () => {
      const { body } = await workflowOf(office, office.officer, due)
      return body.working?.state === 'published'
    })
    expect(scheduler.status().trouble).toBeNull()
    await scheduler.stop()
    const { body } = await office.send('GET', `/api/${due}/workflow/events`, {
      as: office.officer,
    })
    expect(body.data.at(-1)).toMatchObject({ type: 'published', details: { at } })
  }, 120_000)

  test('readers get what was prepared, marked as stale; the rest is 503 at once; writers are told to try again', async () => {
    const before = await get('/v1/topics/clean-air')
    expect(before.status).toBe(200)
    expect(before.headers.get('cache-status')).toBeNull()
    const body = await before.text()
    expect((await get('/readyz')).status).toBe(200)

    await database.kill()
    // A number that was given less than a second ago is trusted.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const [stale, waited] = await timed(() => get('/v1/topics/clean-air'))
    expect(await stale.text()).toBe(body)
    expect(stale.status).toBe(200)
    expect(stale.headers.get('cache-status')).toMatch(/^communique; hit; ttl=-\d+$/)
    expect(stale.headers.get('cache-control')).toBe('public, max-age=5, s-maxage=5')
    expect(waited).toBeLessThan(3_000)
    const tag = stale.headers.get('etag') ?? ''
    expect((await get('/v1/topics/clean-air', { 'If-None-Match': tag })).status).toBe(304)

    const [missing, missingWaited] = await timed(() => get('/v1/topics/never-asked-for'))
    expect(missing.status).toBe(503)
    expect(missing.headers.get('retry-after')).toBe('5')
    expect(await missing.json()).toMatchObject({ code: 'database-away' })
    expect(missingWaited).toBeLessThan(1_000)

    const page = await get('/zh', { Accept: 'text/html' })
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).toBe('10')
    expect(await page.text()).toContain('<html lang="zh-Hans">')

    const ready = await get('/readyz')
    expect(ready.status).toBe(503)
    expect((await ready.json()).reasons[0]).toContain('database')

    const [saved, verb, signIn, graphql] = await Promise.all([
      save('Written while it was away'),
      fetch(`${origin}/api/${text}/workflow/withdraw`, {
        method: 'POST',
        headers: { Authorization: `JWT ${office.approver}` },
        body: '{}',
      }),
      fetch(`${origin}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'officer@example.org', password: 'wrong' }),
      }),
      fetch(`${origin}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${office.officer}` },
        body: JSON.stringify({ query: 'mutation { deleteTopic(id: "1") { id } }' }),
      }),
    ])
    for (const answer of [saved, verb, signIn]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('5')
      expect(await answer.text()).toContain('database-away')
    }
    expect(await graphql.text()).toContain('database-away')
  })

  test('when it comes back everything goes on without a restart, and nothing was half done', async () => {
    await database.restart()
    const deadline = Date.now() + 60_000
    while ((await get('/readyz')).status !== 200 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 200))
    const fresh = await get('/v1/topics/clean-air')
    expect(fresh.status).toBe(200)
    expect(fresh.headers.get('cache-status')).toBeNull()
    expect((await get('/v1/topics/never-asked-for')).status).toBe(200)
    const saved = await save('Written when it was back')
    expect(saved.status).toBe(200)
    const { body } = await office.send('GET', `/api/${text}/workflow/events`, {
      as: office.officer,
    })
    const edits = body.data.filter((event: { type: string }) => event.type === 'edited')
    // The one that made it, and the one after the outage.
    expect(edits).toHaveLength(2)
  })
})
