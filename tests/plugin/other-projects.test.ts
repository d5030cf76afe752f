import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionSlug,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { databaseFromUrl } from '../../src/database/index.js'
import { communique } from '../../src/plugin/index.js'
import { codeOf } from '../support/codeOf.js'
import { availableEngines } from '../support/engines.js'

const password = 'correct horse battery staple'

/** A project with everything the product leaves off: a trash, an order, an open API, busy hooks. */
const otherProject = async (databaseUrl: string, dataDir: string): Promise<SanitizedConfig> =>
  buildConfig({
    secret: randomUUID() + randomUUID(),
    db: databaseFromUrl(databaseUrl, { push: true }),
    localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
    logger: { options: { level: 'silent' } },
    telemetry: false,
    // Payload would start a process of its own for each, to write types of the product.
    typescript: { autoGenerate: false },
    collections: [
      {
        slug: 'users',
        auth: true,
        fields: [
          { name: 'name', type: 'text' },
          {
            name: 'roles',
            type: 'select',
            hasMany: true,
            options: ['press-officer', 'approver', 'administrator'],
          },
        ],
      },
      {
        slug: 'notes',
        orderable: true,
        trash: true,
        access: { read: () => true, create: () => true, update: () => true, delete: () => true },
        versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 3 },
        hooks: {
          beforeChange: [
            // As a website template does: what is published gets its day, at publishing.
            ({ data }) =>
              data._status === 'published' ? { ...data, stamp: 'at publishing' } : data,
          ],
        },
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'stamp', type: 'text' },
        ],
      },
      {
        slug: 'lists',
        access: { read: () => true, create: () => true, update: () => true },
        endpoints: [
          { path: '/versions', method: 'get', handler: () => Response.json({ mine: true }) },
          {
            path: '/search',
            method: 'get',
            handler: ({ query }) => Response.json({ asked: query.where }),
          },
        ],
        fields: [{ name: 'title', type: 'text' }],
      },
    ],
    plugins: [communique({ collections: { notes: {} }, dataDir })],
  })

describe.each(availableEngines)('a project that leaves everything open [$name]', (engine) => {
  let payload: Payload
  let dataDir: string
  let send: (
    method: string,
    address: string,
    as?: string,
    body?: object,
  ) => Promise<{ status: number; body: any }>
  let officer: string
  let approver: string
  let note: string

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'other-'))
    const config = await otherProject(engine.url(), dataDir)
    const key = randomUUID()
    payload = await getPayload({ config, key })
    send = async (method, address, as, body) => {
      const response = await handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: new Request(`http://127.0.0.1:3000${address}`, {
          method,
          headers: {
            'Content-Type': 'application/json',
            ...(as === undefined ? {} : { Authorization: `JWT ${as}` }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      })
      const text = await response.text()
      return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
    }
    const hire = async (name: string, role: string) => {
      const email = `${name}@example.org`
      await payload.create({
        collection: 'users',
        data: { email, password, name, roles: [role] } as never,
      })
      return (await send('POST', '/api/users/login', undefined, { email, password })).body.token
    }
    officer = await hire('officer', 'press-officer')
    approver = await hire('approver', 'approver')
    const made = await send('POST', '/api/notes?locale=en', officer, { title: 'As approved' })
    note = made.body.doc.id
    for (const [as, verb] of [
      [officer, 'submit'],
      [approver, 'approve'],
      [approver, 'publish'],
    ] as const) {
      const { body } = await send('GET', `/api/notes/${note}/workflow`, as)
      const { sequence, fingerprint } = body
      const done = await send('POST', `/api/notes/${note}/workflow/${verb}`, as, {
        expected: { sequence, fingerprint },
      })
      if (done.status !== 200) throw new Error(JSON.stringify(done.body))
    }
    await send('PATCH', `/api/notes/${note}?draft=true&locale=en`, officer, { title: 'KANARIE' })
  })
  afterAll(async () => {
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  })

  test('collections of its own keep their routes, and tell anybody what may be done', async () => {
    const made = await send('POST', '/api/lists', undefined, { title: 'Anybody’s' })
    expect(made.status).toBe(201)
    expect((await send('GET', '/api/lists/versions')).body).toEqual({ mine: true })
    expect((await send('GET', '/api/lists/versions/1')).status).toBe(404)
    expect((await send('GET', '/api/lists/search?where=words')).body).toEqual({ asked: 'words' })
    expect((await send('GET', '/api/lists?where=words')).status).toBe(400)
    const access = `/api/lists/access/${made.body.doc.id}`
    expect((await send('POST', access, undefined, {})).status).toBe(200)
    expect((await send('POST', `/api/notes/access/${note}`, undefined, {})).status).toBe(401)
  })

  const publicSide = async () => ({
    read: (await send('GET', `/api/notes/${note}?locale=en`)).body,
    list: (await send('GET', '/api/notes?locale=en')).body,
    rows: (await payload.db.find({ collection: 'publications' as CollectionSlug, where: {} })).docs,
  })

  test('a hook that changes content at publishing changes nothing that was approved', async () => {
    const { read } = await publicSide()
    expect(read).toMatchObject({ title: 'As approved', _status: 'published' })
    expect(read.stamp ?? null).toBeNull()
  })

  const attacks: [
    string,
    number,
    string | undefined,
    () => Promise<{ status: number; body: any }>,
  ][] = [
    [
      'reorder',
      403,
      'use-workflow',
      () =>
        send('POST', '/api/reorder', officer, {
          collectionSlug: 'notes',
          docsToMove: [note],
          newKeyWillBe: 'greater',
          orderableFieldName: '_order',
          target: { id: note, key: 'a0' },
        }),
    ],
    [
      'trash',
      403,
      'use-workflow',
      () =>
        send('PATCH', `/api/notes/${note}?draft=true`, officer, {
          deletedAt: new Date().toISOString(),
        }),
    ],
    [
      'trash and publish',
      403,
      'use-workflow',
      () =>
        send('PATCH', `/api/notes/${note}`, officer, {
          deletedAt: new Date().toISOString(),
          _status: 'published',
        }),
    ],
    [
      'delete from the trash',
      403,
      'use-workflow',
      () => send('DELETE', `/api/notes?where[id][equals]=${note}&trash=true`, officer),
    ],
    [
      'autosave',
      200,
      undefined,
      () =>
        send('PATCH', `/api/notes/${note}?autosave=true&locale=en`, officer, {
          title: 'KANARIE 2',
        }),
    ],
    [
      'an anonymous write',
      401,
      'signed-out',
      () => send('PATCH', `/api/notes/${note}?locale=en`, undefined, { title: 'KANARIE 3' }),
    ],
    [
      'a body that poses as the document',
      400,
      'data-in-read',
      () => send('GET', `/api/notes/${note}?data=${encodeURIComponent('{"title":"KANARIE"}')}`),
    ],
    [
      'all languages for the public',
      400,
      'locale-unknown',
      () => send('GET', '/api/notes?locale=all'),
    ],
    [
      'a sort by a field of another document',
      400,
      'sort-not-allowed',
      () => send('GET', '/api/notes?sort=author.name'),
    ],
  ]
  test.each(attacks)('%s: the public side stays as it was', async (_, status, code, attack) => {
    const before = await publicSide()
    const answer = await attack()
    const after = await publicSide()
    expect(after).toEqual(before)
    expect(JSON.stringify(after)).not.toContain('KANARIE')
    expect({ status: answer.status, code: codeOf(answer.body) }).toEqual({ status, code })
  })

  test('the public reads no drafts, no versions and no trash, and never the whole table', async () => {
    for (const query of ['draft=true', 'trash=true', 'draft=true&trash=true', 'limit=0&depth=99'])
      expect(
        JSON.stringify((await send('GET', `/api/notes?locale=en&${query}`)).body),
      ).not.toContain('KANARIE')
    expect((await send('GET', '/api/notes/versions')).status).toBe(403)
  })

  test('autosave, scheduled publication and the limit on versions are off', () => {
    const versions = payload.config.collections.find(({ slug }) => slug === 'notes')?.versions
    expect(versions).toMatchObject({
      maxPerDoc: 0,
      drafts: { autosave: false, schedulePublish: false },
    })
  })
})
