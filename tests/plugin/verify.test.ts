import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { createLocalReq, type CollectionSlug } from 'payload'
import { engineOf } from '../../src/database/index.js'
import { requestSeal } from '../../src/plugin/acts/requests.js'
import { rebuild } from '../../src/plugin/rebuild/rebuild.js'
import { checkEnds } from '../../src/plugin/verify/checkEnds.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { openOffice } from '../support/office.js'
import { startProduct, type Product } from '../support/product.js'
import { rawDatabase } from '../support/rawRows.js'
import { publish, verb } from '../support/workflow.js'

type Row = Record<string, unknown> & { id: string | number }

/** Fields of the machinery whose change must be found; `tests/plugin/tampering.test.ts` tries them all. */
const fields: readonly (readonly [collection: string, field: string, to: unknown])[] = [
  ['editorial-ledger', 'event', '{"format":1}'],
  ['editorial-ledger', 'actor', 'somebody'],
  ['public-ledger', 'event', '{"format":1}'],
  ['editorial-heads', 'state', '{}'],
  ['editorial-snapshots', 'content', '{"title":{"en":"Other words"}}'],
  ['editorial-snapshots', 'at', '2001-01-01T00:00:00.000Z'],
  ['editorial-snapshots', 'fieldList', '0'.repeat(64)],
  ['editorial-slugs', 'slug', 'another-address'],
  ['editorial-slugs', 'wasPublic', false],
  ['editorial-people', 'name', 'Somebody else'],
  ['editorial-people', 'salt', 'another'],
  ['editorial-requests', 'answer', '{}'],
  ['editorial-outbox', 'type', 'archived'],
  ['editorial-outbox', 'isDone', true],
  ['publications', 'content', '{"title":"Other words"}'],
  ['publications', 'validTo', '2001-01-01T00:00:00.000Z'],
  ['publications', 'hasReviewOwed', true],
  ['publication-facets', 'facet', 'country:XX'],
]

const machinery = [...new Set(fields.map(([collection]) => collection))]

/** A head that holds nothing but a lock, as an account's turn leaves it, says nothing that could differ. */
const isLock = ({ key, sequence }: Row): boolean =>
  /^accounts\//.test(String(key)) && (sequence ?? null) === null

/** The first and the last: every check walks the rows between them the same way. */
const ends = <T>(all: readonly T[]): T[] => [...new Set([...all.slice(0, 1), ...all.slice(-1)])]

describe.each(availableEngines)('the record is proved [$name]', (engine) => {
  let product: Product
  let topic: string
  let people: { officer: string; approver: string }

  const rows = async (collection: string): Promise<Row[]> => {
    const { docs } = await product.payload.db.find<Row>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      where: {},
    })
    return docs
  }
  const change = (collection: string, id: string | number, data: Record<string, unknown>) =>
    product.payload.db.updateOne({ collection: collection as CollectionSlug, id, data })
  const differences = async () => (await verify(product.payload)).differences
  /** Of a topic, oldest first. */
  const versionsOf = async (id: string) => {
    const { docs } = await product.payload.db.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
    })
    return docs
  }
  /** Writes what a version says of itself, behind the workflow. */
  const sayOf = (slug: string) => {
    const database = rawDatabase(product.payload)
    const [versions] = database.tablesOf(slug, 'versions')
    const column = engine.name === 'mongodb' ? 'version._status' : 'version__status'
    return (id: unknown, status: string) =>
      versions?.update(database.idFrom(String(id)), { [column]: status })
  }
  const found = async () => (await differences()).map(({ where }) => where)

  beforeAll(async () => {
    product = await startProduct(engine.url())
    people = {
      officer: await product.person('officer', 'press-officer'),
      approver: await product.person('approver', 'approver'),
    }
    const { body } = await product.send('POST', '/api/topics', {
      as: people.officer,
      body: { title: 'Clean air' },
    })
    topic = `topics/${body.doc.id}`
    const child = await product.send('POST', '/api/topics', {
      as: people.officer,
      body: { title: 'Fine dust', parent: body.doc.id },
    })
    const form = new FormData()
    form.append('file', new Blob([picture], { type: 'image/png' }), 'dot.png')
    form.append('_payload', JSON.stringify({ alt: 'A dot' }))
    const media = await product.send('POST', '/api/media', { as: people.officer, form })
    await publish(product, people, topic)
    await publish(product, people, `topics/${child.body.doc.id}`)
    await publish(product, people, `media/${media.body.doc.id}`)
    await verb(product, people.approver, topic, 'withdraw', { reason: 'A mistake in it.' })
    const { body: state } = await product.send('GET', `/api/${topic}/workflow`, {
      as: people.approver,
    })
    const restored = await product.send('POST', `/api/${topic}/workflow/restore`, {
      as: people.approver,
      body: { expected: { sequence: state.sequence, fingerprint: state.fingerprint } },
      headers: { 'Idempotency-Key': randomUUID() },
    })
    expect(restored.status).toBe(200)
  })
  afterAll(() => product.stop())

  test('a record nobody touched holds', async () => {
    expect(await differences()).toEqual([])
    expect(await checkEnds(product.payload)).toEqual([])
  })

  test.each(['topics/no-such-verb', 'releases/count'])(
    'a lock under an id that nothing can have says nothing that could differ: %s',
    async (key) => {
      const collection: CollectionSlug = 'editorial-heads'
      const { id } = await product.payload.db.create({ collection, data: { key } })
      expect(await differences()).toEqual([])
      await product.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
    },
  )

  test('an older version with the words that went out does not call itself published', async () => {
    const save = (title: string) =>
      product.send('PATCH', `/api/${twice}?draft=true`, { as: people.officer, body: { title } })
    const { body } = await product.send('POST', '/api/topics', {
      as: people.officer,
      body: { title: 'Said twice' },
    })
    const twice = `topics/${body.doc.id}`
    await save('Said otherwise')
    await save('Said twice')
    await publish(product, people, twice)
    const docs = await versionsOf(body.doc.id)
    const [first, second, last] = docs
    const statuses = docs.map(({ version }) => version._status)
    expect(statuses).toEqual(['draft', 'draft', 'published'])
    const say = sayOf('topics')
    await say(first?.id, 'published')
    expect(await found()).toEqual(['topics'])
    await say(first?.id, 'draft')
    // Two versions of one text exchange what they say.
    await say(last?.id, 'draft')
    await say(second?.id, 'published')
    expect(await found()).toEqual(['topics', 'topics'])
    await say(last?.id, 'published')
    await say(second?.id, 'draft')
    expect(await differences()).toEqual([])
  })

  test('of two versions of a text taken down and brought back neither can take the word of the other', async () => {
    const { body } = await product.send('POST', '/api/topics', {
      as: people.officer,
      body: { title: 'Out and back' },
    })
    const text = `topics/${body.doc.id}`
    const save = () =>
      product.send('PATCH', `/api/${text}?draft=true`, {
        as: people.officer,
        body: { title: 'Out and back' },
      })
    // Each save that changes nothing leaves a version and no event.
    await save()
    await publish(product, people, text)
    await save()
    const spoken = async (expected: readonly string[]) => {
      const statuses = (await versionsOf(body.doc.id)).map(
        ({ id, version }) => [id, version._status] as const,
      )
      expect(statuses.map(([, status]) => status)).toEqual(expected)
      expect(await differences()).toEqual([])
      const say = sayOf('topics')
      for (const [id, status] of statuses) {
        await say(id, status === 'draft' ? 'published' : 'draft')
        expect((await differences()).map(({ row }) => row)).toEqual([`${text} version ${id}`])
        await say(id, String(status))
      }
    }
    await spoken(['draft', 'published', 'draft'])
    await verb(product, people.approver, text, 'unpublish', { reason: 'It is out of date.' })
    await spoken(['draft', 'published', 'draft'])
    await publish(product, people, text, { changeNote: 'It is up to date again.' })
    await spoken(['draft', 'published', 'published'])
    await verb(product, people.approver, text, 'unpublish', { reason: 'It is out of date.' })
    await spoken(['draft', 'published', 'draft'])
  })

  test.each(fields)('a changed row of %s is named: its %s', async (collection, field, to) => {
    for (const row of ends((await rows(collection)).filter((one) => !isLock(one)))) {
      await change(collection, row.id, { [field]: to })
      expect(await found()).toContain(collection)
      await change(collection, row.id, { [field]: row[field] })
    }
    expect(await differences()).toEqual([])
  })

  test.each(machinery)('a deleted row of %s is named', async (collection) => {
    const all = (await rows(collection)).filter((row) => !isLock(row))
    expect(all.length).toBeGreaterThan(0)
    for (const row of ends(all)) {
      await product.payload.db.deleteOne({
        collection: collection as CollectionSlug,
        where: { id: { equals: row.id } },
      })
      expect(await found()).toContain(collection)
      await product.payload.db.create({
        collection: collection as CollectionSlug,
        data: row,
        customID: row.id,
      })
    }
    expect(await differences()).toEqual([])
  })

  test('the last event of a chain, deleted with nothing else, is named', async () => {
    const last = (await rows('editorial-ledger'))
      .filter((row) => row.document === topic)
      .sort((left, right) => Number(right.sequence) - Number(left.sequence))[0] as Row
    await product.payload.db.deleteOne({
      collection: 'editorial-ledger' as CollectionSlug,
      where: { id: { equals: last.id } },
    })
    expect(await checkEnds(product.payload)).toEqual([
      expect.objectContaining({ where: 'editorial-heads', row: topic }),
    ])
    expect(await differences()).toContainEqual({
      where: 'editorial-ledger',
      row: `${topic} #${String(last.sequence)}`,
      problem: 'this event is missing',
    })
    await product.payload.db.create({
      collection: 'editorial-ledger' as CollectionSlug,
      data: last,
      customID: last.id,
    })
    expect(await differences()).toEqual([])
  })

  test('an event missing in the middle, and one too many, are seen at the start of a server', async () => {
    const ledger = 'editorial-ledger' as CollectionSlug
    const own = (await rows(ledger)).filter(({ document }) => document === topic)
    const second = own.find(({ sequence }) => sequence === 2) as Row
    const names = async () => (await checkEnds(product.payload)).map(({ row }) => row)

    await product.payload.db.deleteOne({ collection: ledger, where: { id: { equals: second.id } } })
    expect(await names()).toEqual([topic])
    // MongoDB's adapter writes its `_id` into what it is given.
    const data = { ...second }
    await product.payload.db.create({ collection: ledger, data, customID: second.id })

    const { id, ...copy } = second
    const beyond = { ...copy, sequence: own.length + 1 }
    const stray = { ...copy, document: 'topics/nobody', sequence: 1 }
    for (const [more, name] of [
      [beyond, topic],
      [stray, 'topics/nobody'],
    ] as const) {
      const added = await product.payload.db.create({ collection: ledger, data: more })
      expect(await names()).toEqual([name])
      const where = { id: { equals: added.id as string } }
      await product.payload.db.deleteOne({ collection: ledger, where })
    }
    expect(await names()).toEqual([])
  })

  test('an answer that was replaced, seal and all, is named, but not one of a version that told less', async () => {
    const [row] = (await rows('editorial-requests')) as (Row & Parameters<typeof requestSeal>[0])[]
    if (row === undefined) throw new Error('No answer was kept.')
    const outcome = JSON.parse(row.answer)
    const others = [
      { ...row, request: '0'.repeat(64) },
      { ...row, at: '2001-01-01T00:00:00.000Z' },
      { ...row, answer: JSON.stringify({ ...outcome, isDone: false }) },
      {
        ...row,
        answer: JSON.stringify({
          ...outcome,
          view: { ...outcome.view, contributors: outcome.view.approvals.concat({ id: null }) },
        }),
      },
      {
        ...row,
        answer: JSON.stringify({
          ...outcome,
          view: { ...outcome.view, working: { ...outcome.view.working, state: 'draft' } },
        }),
      },
      {
        ...row,
        answer: JSON.stringify({ ...outcome, view: { ...outcome.view, hasUnknownAuthor: true } }),
      },
    ]
    for (const { id, ...other } of others) {
      await change('editorial-requests', id, { ...other, hash: requestSeal(other) })
      expect(await found()).toContain('editorial-requests')
    }
    const { hasUnknownAuthor: isTold, ...view } = outcome.view
    expect(isTold).toBe(false)
    const { id, ...older } = { ...row, answer: JSON.stringify({ ...outcome, view }) }
    await change('editorial-requests', id, { ...older, hash: requestSeal(older) })
    expect(await differences()).toEqual([])
    await change('editorial-requests', row.id, row)
    expect(await differences()).toEqual([])
  })

  test('roles that somebody gave an account behind the workflow are named', async () => {
    const users = 'users' as CollectionSlug
    const officer = (await rows(users)).find(({ name }) => name === 'officer') as Row
    await change(users, officer.id, { roles: ['press-officer', 'approver'] })
    expect(await differences()).toEqual([
      expect.objectContaining({
        where: 'editorial-people',
        problem: 'its account has not the roles that the record gave it',
      }),
    ])
    await change(users, officer.id, { roles: officer.roles })
    expect(await differences()).toEqual([])
  })

  test('somebody else than the event names, written into a version as its author, is named', async () => {
    const [id] = topic.split('/').slice(1)
    const { docs } = await product.payload.db.findVersions<Row>({
      collection: 'topics',
      limit: 0,
      locale: 'all',
      where: { parent: { equals: id } },
    })
    const [version] = docs
    if (version === undefined) throw new Error('There is no version.')
    const update = (savedBy: unknown) =>
      engineOf(product.payload).inTransaction(
        product.payload,
        { keys: [], makeReq: () => createLocalReq({}, product.payload) },
        (req) =>
          engineOf(product.payload).patchVersion(product.payload, {
            collection: 'topics',
            versionId: version.id,
            fields: { savedBy },
            req,
          }),
      )
    await update('somebody')
    expect(await differences()).toEqual([
      expect.objectContaining({ problem: 'it was not saved by whom it names' }),
    ])
    await update(version.version.savedBy)
    expect(await differences()).toEqual([])
  })

  test('a live document that was changed behind the workflow is named', async () => {
    const [slug, id] = topic.split('/') as [CollectionSlug, string]
    const live = (await product.payload.db.findOne<Row>({
      collection: slug,
      locale: 'all',
      where: { id: { equals: id } },
    })) as Row
    await change(slug, id, { ...live, title: { en: 'Unapproved words' } })
    expect(await found()).toContain('topics')
    await change(slug, id, live)
    expect(await differences()).toEqual([])
  })

  test('a stored file that was changed or deleted is named', async () => {
    const folder = path.join(product.dataDir, 'media')
    const stored = (await readdir(folder, { recursive: true })).find((one) =>
      /[0-9a-f]{64}$/.test(one),
    ) as string
    const name = path.basename(stored)
    const file = path.join(folder, stored)
    const bytes = await readFile(file)
    await rm(file)
    expect(await differences()).toContainEqual(
      expect.objectContaining({ where: 'files', row: name }),
    )
    await writeFile(file, 'other bytes')
    expect(await differences()).toContainEqual(
      expect.objectContaining({ where: 'files', row: name }),
    )
    await rm(file)
    await writeFile(file, bytes)
    expect(await differences()).toEqual([])
  })

  test('rebuild writes the same publications again, and nothing where the record is broken', async () => {
    const before = (await rows('publications')).map(({ id, ...row }) => row)
    for (const row of await rows('publications'))
      await product.payload.db.deleteOne({
        collection: 'publications' as CollectionSlug,
        where: { id: { equals: row.id } },
      })
    expect(await rebuild(product.payload)).toMatchObject({ isDone: true })
    const key = (row: Record<string, unknown>) => String(row.key)
    const after = (await rows('publications')).map(({ id, ...row }) => row)
    expect(after.sort((a, b) => key(a).localeCompare(key(b)))).toEqual(
      before.sort((a, b) => key(a).localeCompare(key(b))),
    )
    expect(await differences()).toEqual([])

    const [event] = await rows('editorial-ledger')
    await change('editorial-ledger', (event as Row).id, { event: '{}' })
    expect(await rebuild(product.payload)).toMatchObject({ isDone: false })
    await change('editorial-ledger', (event as Row).id, { event: (event as Row).event })
  })

  const testOfSqlite = engine.name === 'sqlite' ? test : test.skip

  testOfSqlite(
    'garbage in the place of a text is named, and hides no other difference',
    async () => {
      const write = (description: string | null) =>
        engineOf(product.payload).inTransaction(
          product.payload,
          { keys: [], makeReq: () => createLocalReq({}, product.payload) },
          async (req) => {
            const { sessions } = product.payload.db as unknown as {
              sessions: Record<string, { db: { run: (statement: unknown) => Promise<unknown> } }>
            }
            const id = topic.split('/')[1]
            await sessions[String(await req.transactionID)]?.db.run(
              sql`UPDATE topics_locales SET description = ${description} WHERE _parent_id = ${id}`,
            )
          },
        )
      const [notice] = (await rows('editorial-outbox')) as [Row]
      await write('{"root": no json')
      await change('editorial-outbox', notice.id, { isDone: true })
      expect((await differences()).map(({ where, row }) => `${where} ${row}`)).toEqual(
        expect.arrayContaining([
          `topics ${topic}`,
          `editorial-outbox ${String(notice.document)} #${String(notice.sequence)}`,
        ]),
      )
      await write(null)
      await change('editorial-outbox', notice.id, { isDone: false })
      expect(await differences()).toEqual([])
    },
  )

  test('a document under an id that the engine takes for none is named, and hides no other', async () => {
    const heads = 'editorial-heads' as CollectionSlug
    const { id, ...head } = (await rows(heads)).find(({ key }) => key === topic) as Row
    const forged = await product.payload.db.create({
      collection: heads,
      data: { ...head, key: 'topics/no id at all' },
    })
    const said = await differences()
    expect(new Set(said.map(({ row }) => row.replace(/ #\d+$/, '')))).toEqual(
      new Set(['topics/no id at all']),
    )
    await product.payload.db.deleteOne({
      collection: heads,
      where: { id: { equals: forged.id as string } },
    })
    expect(await differences()).toEqual([])
  })

  test('a document that was deleted behind the workflow is named', async () => {
    const [slug, id] = topic.split('/') as [CollectionSlug, string]
    await product.payload.db.deleteOne({ collection: slug, where: { id: { equals: id } } })
    expect(await found()).toContain('topics')
  })
})

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.each(availableEngines)('before anything is public [$name]', (engine) => {
  test('a publication that came too late leaves nothing that verify would name', async () => {
    const office = await openOffice(engine.url())
    const document = await office.draft('topics', { title: 'Too late' })
    await verb(office, office.officer, document, 'submit')
    await verb(office, office.approver, document, 'approve')
    const stale = { expected: { sequence: 1, fingerprint: null } }
    const late = await verb(office, office.approver, document, 'publish', stale)
    expect(late.status).toBe(412)
    expect((await verify(office.payload)).differences).toEqual([])
    await office.stop()
  })
})
