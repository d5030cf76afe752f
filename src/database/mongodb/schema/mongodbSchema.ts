import { createHash } from 'node:crypto'
import { createLocalReq } from 'payload'

import { hashOf } from '../../../domain/fingerprint/hash.js'
import { StartRefusal } from '../../errors.js'
import type { DatabaseSchema } from '../../migrations/databaseSchema.js'
import type { MigrationSource } from '../../migrations/migrationSource.js'
import { emptySchema, obstacleTo, type SchemaStatus } from '../../migrations/schemaStatus.js'
import { writeMigration } from '../../migrations/writeMigration.js'
import type { MongooseAdapter } from '../mongodbTypes.js'
import { commandsBetween } from './commands.js'
import { specificationOf, type Specification } from './specification.js'

const migrationsSlug = 'payload-migrations'
const nothing: Specification = { collections: {} }

/**
 * Indexes and validators of a MongoDB database, under migrations. Such changes are no transaction
 * there: each command may be repeated, and a migration is entered when all of its were carried out.
 */
export function mongodbSchema(adapter: MongooseAdapter, source: MigrationSource): DatabaseSchema {
  function collection(slug: string) {
    const model = adapter.collections[slug]
    if (!model) throw new Error(`There is no model for "${slug}".`)
    return model.collection
  }

  /** Empty collections are made by whoever looks at them; only what holds documents is there. */
  async function filled(): Promise<string[]> {
    const { db } = adapter.connection
    if (!db) throw new Error('The database is not connected.')
    const names: string[] = []
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      if (name.startsWith('system.')) continue
      if ((await db.collection(name).findOne({}, { projection: { _id: 1 } })) !== null)
        names.push(name)
    }
    return names
  }

  async function status(): Promise<SchemaStatus> {
    const known = await source.names()
    const rows = await collection(migrationsSlug)
      .find({ batch: { $gt: 0 } })
      .toArray()
    const applied = rows.map(({ name }) => String(name)).sort()
    const missing = known.filter((name) => !applied.includes(name))
    const unknown = applied.filter((name) => !known.includes(name))
    if (applied.length > 0) return { ...emptySchema, isEmpty: false, applied, missing, unknown }
    const names = await filled()
    const own = new Set(
      [
        ...Object.values(adapter.collections),
        ...Object.values(adapter.versions),
        adapter.globals,
      ].map((model) => model.collection.collectionName),
    )
    // Version 0.1.0 entered nothing, but what it made has our names.
    const foreign = names.some((name) => own.has(name)) ? [] : names
    return { ...emptySchema, isEmpty: names.length === 0, missing, foreign }
  }

  async function apply(name: string, batch: number): Promise<void> {
    const { payload } = adapter
    const up = await source.up(name)
    try {
      await up({ db: adapter.connection.db, payload, req: await createLocalReq({}, payload) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new StartRefusal(
        `The migration ${name} failed (${reason}). Run it again when the cause is mended: what was ` +
          'done of it stays, and does no harm.',
        { cause: error },
      )
    }
    const now = new Date()
    // The id is made of the name, so that two that migrate at once enter it once.
    const id = new adapter.connection.base.Types.ObjectId(digestOf(name).slice(0, 24))
    await collection(migrationsSlug).updateOne(
      { _id: id },
      { $setOnInsert: { name, batch, createdAt: now, updatedAt: now } },
      { upsert: true, writeConcern: { w: 'majority' } },
    )
  }

  async function newest(): Promise<Specification> {
    const last = (await source.names()).at(-1)
    const snapshot = last === undefined ? null : await source.snapshot(last)
    return isSpecification(snapshot) ? snapshot : nothing
  }

  return {
    names: source.names,
    status,
    migrate: async (onApplied) => {
      const now = await status()
      const obstacle = obstacleTo(now)
      if (obstacle !== null) throw new StartRefusal(obstacle)
      const batches = await collection(migrationsSlug).find({}).toArray()
      const batch = Math.max(0, ...batches.map((row) => Number(row.batch))) + 1
      for (const name of now.missing) {
        await apply(name, batch)
        onApplied?.(name)
      }
    },
    isBehind: async () => hashOf(await newest()) !== hashOf(specificationOf(adapter)),
    create: async (name) => {
      const before = await newest()
      const after = specificationOf(adapter)
      await writeMigration(source, name, {
        packageName: adapter.packageName,
        imports: '',
        parameters: '{ payload }',
        up: bodyOf(before, after),
        down: bodyOf(after, before),
        snapshot: after,
      })
    },
  }
}

function bodyOf(from: Specification, to: Specification): string {
  const commands = commandsBetween(from, to).map((command) => {
    const text = JSON.stringify(command, null, 2).replaceAll('\n', '\n  ')
    return `  await db.command(${text})${'dropIndexes' in command ? ifThere : ''}`
  })
  return ['  const db = payload.db.connection.db!', ...commands].join('\n')
}

/** An index that a run before has dropped is none to drop (27: IndexNotFound). */
const ifThere = '.catch((error) => {\n    if (error.code !== 27) throw error\n  })'

function isSpecification(value: unknown): value is Specification {
  return typeof value === 'object' && value !== null && 'collections' in value
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
