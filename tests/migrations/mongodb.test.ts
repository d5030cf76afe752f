import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { applyMigrations } from '../../src/cli/commands/migrate.js'
import { createMigrations } from '../../src/database/index.js'
import { commandsBetween } from '../../src/database/mongodb/schema/commands.js'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { withSchema } from '../support/laterVersion.js'
import { newMigrationsFolder, productMigrations } from '../support/migrationsFolder.js'
import { openOffice } from '../support/office.js'
import { startProduct, type Product, type ProductOptions } from '../support/product.js'

/** Every migration the product comes with, oldest first. */
const migrationNames = readdirSync(path.join(productMigrations, 'mongodb'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'))
  .sort()

type Collection = {
  insertOne: (row: object) => Promise<unknown>
  updateOne: (filter: object, update: object) => Promise<unknown>
  indexes: () => Promise<{ name: string; unique?: boolean }[]>
}

/** What the driver knows of a collection; its name there is a plural. */
const collectionIn = (product: Product, slug: string): Collection & { collectionName: string } =>
  Reflect.get<object, string>(product.payload.db, 'collections')[slug].collection

test('the way from one specification to the next is what differs, indexes first', () => {
  const index = { key: { a: 1 }, unique: true }
  const schema = (...required: string[]) => ({
    bsonType: 'object' as const,
    required,
    properties: {},
  })
  const before = { collections: { ones: { schema: schema('a'), indexes: { a_1: index } } } }
  const after = {
    collections: {
      ones: { schema: schema('a', 'b'), indexes: { b_1: { key: { b: 1 }, unique: false } } },
    },
  }
  expect(commandsBetween(before, before)).toEqual([])
  expect(commandsBetween(before, after)).toEqual([
    { dropIndexes: 'ones', index: ['a_1'] },
    { createIndexes: 'ones', indexes: [{ key: { b: 1 }, name: 'b_1', unique: false }] },
    {
      collMod: 'ones',
      validator: { $jsonSchema: schema('a', 'b') },
      validationLevel: 'strict',
      validationAction: 'error',
    },
  ])
})

const mongodb = availableEngines.filter(({ name }) => name === 'mongodb')
const describeEach = mongodb.length > 0 ? describe.each(mongodb) : undefined

describeEach?.('indexes and validators [$name]', ({ url }) => {
  let started: Product[] = []

  const start = async (address: string, options: ProductOptions = {}): Promise<Product> => {
    const product = await startProduct(address, options)
    started.push(product)
    return product
  }
  afterEach(async () => {
    await Promise.all(started.map((product) => product.stop()))
    started = []
  })

  test('the server itself refuses a row that is none of ours, in each collection of the record', async () => {
    const office = await openOffice(url())
    started.push(office)
    await office.published('topics', { title: 'Air', slug: 'air' })
    for (const name of Object.values(machinery)) {
      await expect(collectionIn(office, name).insertOne({})).rejects.toMatchObject({ code: 121 })
    }
    const ledger = collectionIn(office, machinery.ledger)
    const row = { document: 'x/1', type: 'edited', actor: 'a', at: 'now', event: '{}', hash: 'h' }
    const wrong = ledger.insertOne({ ...row, sequence: 'one' })
    await expect(wrong).rejects.toMatchObject({ code: 121 })
    const twisted = ledger.updateOne({ type: 'published' }, { $set: { hash: 5 } })
    await expect(twisted).rejects.toMatchObject({ code: 121 })
    const { name } = (await ledger.indexes()).find(({ unique }) => unique) ?? {}
    expect(name).toBe('document_1_sequence_1')
    expect((await verify(office.payload)).differences).toEqual([])
  })

  test('a database that 0.1.0 made is refused in a sentence, then migrated, then starts', async () => {
    const address = url()
    // Without migrations, as that version came.
    const before = await openOffice(address, { push: true })
    await before.published('topics', { title: 'Air', slug: 'air' })
    await before.stop()
    await expect(start(address)).rejects.toThrow(
      /lacks 0001_initial.*npm run communique -- migrate/,
    )
    const options = { databaseUrl: address, migrationsFolder: productMigrations, isConnected: true }
    await withSchema(options, async (payload, schema) => {
      expect(await applyMigrations(payload, schema)).toMatchObject({ exitCode: 0 })
      expect(await applyMigrations(payload, schema)).toMatchObject({ json: { applied: [] } })
    })
    const after = await start(address)
    expect((await verify(after.payload)).differences).toEqual([])
    await expect(collectionIn(after, machinery.heads).insertOne({})).rejects.toMatchObject({
      code: 121,
    })
  })

  test('a database of a newer version, or of somebody else, is refused', async () => {
    const newer = url()
    const product = await start(newer)
    await collectionIn(product, 'payload-migrations').insertOne({ name: '9999_later', batch: 2 })
    await expect(start(newer)).rejects.toThrow(/newer version.*9999_later/)
    const foreign = url()
    const other = await start(url())
    const client = Reflect.get<object, string>(other.payload.db, 'connection').getClient()
    await client.db(new URL(foreign).pathname.slice(1)).collection('shop').insertOne({ price: 1 })
    await expect(start(foreign)).rejects.toThrow(/did not make \(shop/)
  })

  test('two that start on one empty database at once both come up', async () => {
    const address = url()
    const [one] = await Promise.all([start(address), start(address)])
    const { docs } = await one.payload.find({ collection: 'payload-migrations' })
    expect(docs.map(({ name }) => name).sort()).toEqual(migrationNames)
  })

  test('a change of the machinery makes a migration, which may be run again', async () => {
    const address = url()
    const { folder, remove } = await newMigrationsFolder(productMigrations)
    const product = await start(address, { migrationsFolder: folder })
    const [outbox, slugs] = [machinery.outbox, machinery.slugs].map(
      (slug) => collectionIn(product, slug).collectionName,
    )
    // As if the version before had known neither outbox nor what it asks of slugs.
    const file = path.join(folder, `mongodb/${migrationNames.at(-1)}.json`)
    const { collections } = JSON.parse(await readFile(file, 'utf8'))
    delete collections[outbox ?? '']
    collections[slugs ?? ''].schema.required = []
    collections[slugs ?? ''].indexes.ghost_1 = { key: { ghost: 1 }, unique: false }
    await writeFile(file, JSON.stringify({ collections }))
    const options = { databaseUrl: address, migrationsFolder: folder, isConnected: true }
    await withSchema(options, async (payload, schema) => {
      expect(await createMigrations([schema], 'outbox')).toMatch(/_outbox$/)
      await expect(start(address, { migrationsFolder: folder })).rejects.toThrow('_outbox')
      expect(await applyMigrations(payload, schema)).toMatchObject({ exitCode: 0 })
    })
    const after = await start(address, { migrationsFolder: folder })
    await expect(collectionIn(after, machinery.outbox).insertOne({})).rejects.toMatchObject({
      code: 121,
    })
    await remove()
  })
})
