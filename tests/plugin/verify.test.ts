import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { rebuild } from '../../src/plugin/rebuild/rebuild.js'
import { checkEnds } from '../../src/plugin/verify/checkEnds.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'
import { publish, verb } from '../support/workflow.js'

type Row = Record<string, unknown> & { id: string | number }

/** One row of each machinery collection, and a field whose change must be found. */
const fieldOf: Record<string, { field: string; to: unknown }> = {
  'editorial-ledger': { field: 'event', to: '{"format":1}' },
  'public-ledger': { field: 'event', to: '{"format":1}' },
  'editorial-heads': { field: 'state', to: '{}' },
  'editorial-snapshots': { field: 'content', to: '{"title":{"en":"Other words"}}' },
  'editorial-slugs': { field: 'slug', to: 'another-address' },
  'editorial-people': { field: 'name', to: 'Somebody else' },
  'editorial-requests': { field: 'answer', to: '{}' },
  'editorial-outbox': { field: 'type', to: 'archived' },
  publications: { field: 'content', to: '{"title":"Other words"}' },
  'publication-facets': { field: 'facet', to: 'country:XX' },
}

/** The first and the last: every check walks the rows between them the same way. */
const ends = <T>(all: readonly T[]): T[] => [...new Set([...all.slice(0, 1), ...all.slice(-1)])]

describe.each(availableEngines)('the record is proved [$name]', (engine) => {
  let product: Product
  let topic: string

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
  const found = async () => (await differences()).map(({ where }) => where)

  beforeAll(async () => {
    product = await startProduct(engine.url())
    const people = {
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

  test.each(Object.entries(fieldOf))(
    'a changed row of %s is named',
    async (collection, { field, to }) => {
      for (const row of ends(await rows(collection))) {
        await change(collection, row.id, { [field]: to })
        expect(await found()).toContain(collection)
        await change(collection, row.id, { [field]: row[field] })
      }
      expect(await differences()).toEqual([])
    },
  )

  test.each(Object.keys(fieldOf))('a deleted row of %s is named', async (collection) => {
    const all = await rows(collection)
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
