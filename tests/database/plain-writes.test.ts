import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, ValidationError, type CollectionSlug, type Payload } from 'payload'
import { engineOf } from '../../src/database/index.js'
import { machinerySlugs, openPlain, rowFor } from './plainConfig.js'

type Row = { id: string | number }

describe('plain writes to SQLite', () => {
  let folder = ''
  let ours: Payload
  let stock: Payload

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plain-writes-'))
    const url = `file:${join(folder, 'test.db')}`
    ours = await openPlain(url, true)
    stock = await openPlain(url, false)
  })
  afterAll(async () => {
    await ours.destroy()
    await stock.destroy()
    await rm(folder, { recursive: true, force: true })
  })

  const rowOf = (collection: CollectionSlug, id: string | number) =>
    stock.db.findOne<Row>({ collection, where: { id: { equals: id } } })

  test.each(machinerySlugs)(
    'of %s leave and give the row that Payload leaves',
    async (collection) => {
      for (const isMinimal of [false, true]) {
        const data = rowFor(collection, { isMinimal })
        const made = (await ours.db.create({ collection, data: { ...data } })) as Row
        expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
        const left = await rowOf(collection, made.id)
        expect(left).toMatchObject(data)
        expect(made).toEqual(left)
        await ours.db.deleteOne({ collection, where: { id: { equals: made.id } } })
        const theirs = (await stock.db.create({ collection, data: { ...data } })) as Row
        expect({ ...left, id: 0 }).toEqual({ ...(await rowOf(collection, theirs.id)), id: 0 })
        await stock.db.deleteOne({ collection, where: { id: { equals: theirs.id } } })
      }
    },
  )

  test.each(machinerySlugs)(
    'of %s change what they name and nothing beside it',
    async (collection) => {
      const data = rowFor(collection, { isMinimal: false })
      const [name, value] = Object.entries(data)[0] ?? []
      const { id } = (await ours.db.create({ collection, data: { ...data } })) as Row
      const change = { [String(name)]: typeof value === 'string' ? 'another' : 8 }
      await ours.db.updateOne({ collection, id, data: { ...change }, returning: false })
      expect(await rowOf(collection, id)).toEqual({ id, ...data, ...change })
      const where = { id: { equals: id } }
      await ours.db.updateMany({ collection, where, data: { ...data }, returning: false })
      expect(await rowOf(collection, id)).toEqual({ id, ...data })
      await ours.db.updateMany({
        collection,
        where: { id: { equals: 'nobody' } },
        data: { ...change },
        returning: false,
      })
      expect(await rowOf(collection, id)).toEqual({ id, ...data })
      await ours.db.deleteOne({ collection, where })
    },
  )

  test('a field is emptied by null and left alone by undefined', async () => {
    const collection = 'editorial-heads' as CollectionSlug
    const data = { key: 'emptied', waits: 'approval', waitsFor: 'approver' }
    const { id } = (await ours.db.create({ collection, data })) as Row
    const change = { waits: null, waitsFor: undefined }
    await ours.db.updateOne({ collection, id, data: change, returning: false })
    expect(await rowOf(collection, id)).toMatchObject({ waits: null, waitsFor: 'approver' })
  })

  test('are undone with the act they belong to', async () => {
    const collection = 'editorial-heads' as CollectionSlug
    const { id } = (await ours.db.create({ collection, data: { key: 'kept', sequence: 1 } })) as Row
    const makeReq = () => createLocalReq({}, ours)
    const act = engineOf(ours).inTransaction(ours, { keys: [], makeReq }, async (req) => {
      await ours.db.create({ collection, data: { key: 'undone' }, req })
      await ours.db.updateOne({ collection, id, data: { sequence: 2 }, returning: false, req })
      throw new Error('undone')
    })
    await expect(act).rejects.toThrow('undone')
    const { docs } = await stock.db.find({ collection, where: { key: { equals: 'undone' } } })
    expect(docs).toEqual([])
    expect(await rowOf(collection, id)).toMatchObject({ sequence: 1 })
  })

  test('what must be there once is refused as Payload refuses it, and the act goes on to its end', async () => {
    const collection = 'editorial-slugs' as CollectionSlug
    const data = { scope: 'topics', slug: 'once', document: 'topics/1' }
    await ours.db.create({ collection, data: { ...data } })
    const refusalOf = (db: Payload['db']) =>
      db.create({ collection, data: { ...data } }).then(
        () => null,
        (error: unknown) => error,
      )
    const [mine, theirs] = [await refusalOf(ours.db), await refusalOf(stock.db)]
    expect(mine).toBeInstanceOf(ValidationError)
    expect(Object(mine).data).toEqual(Object(theirs).data)
    const makeReq = () => createLocalReq({}, ours)
    await engineOf(ours).inTransaction(ours, { keys: [], makeReq }, async (req) => {
      await expect(ours.db.create({ collection, data: { ...data }, req })).rejects.toThrow()
      await ours.db.create({ collection, data: { ...data, slug: 'twice' }, req })
    })
    for (const slug of ['once', 'twice']) {
      const { docs } = await stock.db.find({ collection, where: { slug: { equals: slug } } })
      expect(docs).toHaveLength(1)
    }
  })
})
