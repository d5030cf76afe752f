import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Payload } from 'payload'
import {
  createMigrations,
  type DatabaseSchema,
  engineOf,
  type SchemaStatus,
} from '../../src/database/index.js'
import { startSmall, texts } from '../database/smallConfig.js'
import { availableEngines } from '../support/engines.js'
import { newMigrationsFolder } from '../support/migrationsFolder.js'
import { program, runNode } from '../support/programs.js'

const sqlEngines = availableEngines.filter(({ name }) => name !== 'mongodb')

/** Texts with one more field. */
const wider = (): CollectionConfig =>
  texts({ fields: [...texts().fields, { name: 'remark', type: 'text' }] })

/** Texts whose subject must be there, which no draft can go round: the table is made anew. */
const stricter = (): CollectionConfig => ({
  ...texts({ slug: 'plain', versions: false }),
  fields: [
    { name: 'subject', type: 'text', required: true },
    { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text' }] },
  ],
})
const loose = (): CollectionConfig => {
  const [, ...others] = stricter().fields
  return { ...stricter(), fields: [{ name: 'subject', type: 'text' }, ...others] }
}

describe.each(sqlEngines)('migrations [$name]', ({ name, url }) => {
  let address: string
  let folder: string
  let remove: () => Promise<void>
  let opened: Payload[] = []

  beforeEach(async () => {
    address = url()
    ;({ folder, remove } = await newMigrationsFolder())
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((payload) => payload.destroy()))
    await remove()
  })

  const start = async (...collections: CollectionConfig[]): Promise<Payload> => {
    const payload = await startSmall({
      url: address,
      collections,
      migrationDir: folder,
      push: false,
    })
    opened.push(payload)
    return payload
  }

  const stop = async (payload: Payload): Promise<void> => {
    opened = opened.filter((each) => each !== payload)
    await payload.destroy()
  }

  /** Makes the migration to these collections, like the command does. */
  const make = async (
    about: string,
    ...collections: CollectionConfig[]
  ): Promise<string | null> => {
    const options = { url: address, collections, migrationDir: folder }
    const payload = await startSmall({ ...options, migrating: 'files' })
    const { schema } = engineOf(payload)
    return createMigrations(schema ? [schema] : [], about)
  }

  /** A migration that somebody wrote by hand, as a module of these statements. */
  const write = (file: string, body: string): Promise<void> => {
    const packageName = name === 'sqlite' ? '@payloadcms/db-sqlite' : '@payloadcms/db-postgres'
    const text = `import { sql } from '${packageName}'
export async function up({ db, payload, req }) {
  const run = (statement) => db.${name === 'sqlite' ? 'run' : 'execute'}(sql.raw(statement))
${body}
}
export async function down() {}
`
    return writeFile(path.join(folder, `${file}.ts`), text)
  }

  const command = async <T>(
    collections: CollectionConfig[],
    work: (schema: DatabaseSchema, payload: Payload) => Promise<T>,
  ): Promise<T> => {
    const options = { url: address, collections, migrationDir: folder }
    const payload = await startSmall({ ...options, migrating: 'database' })
    try {
      const { schema } = engineOf(payload)
      if (!schema) throw new Error('No migrations.')
      return await work(schema, payload)
    } finally {
      await payload.destroy()
    }
  }

  const statusOf = (...collections: CollectionConfig[]): Promise<SchemaStatus> =>
    command(collections, (schema) => schema.status())

  const subjectsIn = async (payload: Payload, collection = 'texts'): Promise<unknown[]> => {
    const { docs } = await payload.find({ collection, limit: 0, sort: 'createdAt' })
    return docs.map((doc) => Reflect.get(doc, 'subject'))
  }

  test('the same configuration gives the same files each time, in Payload’s format', async () => {
    const other = await newMigrationsFolder()
    expect(await make('first', texts())).toBe('0001_first')
    const mine = folder
    folder = other.folder
    expect(await make('first', texts())).toBe('0001_first')
    folder = mine
    const files = (await readdir(folder)).sort()
    expect(files).toEqual(['0001_first.json', '0001_first.ts', 'index.ts'])
    for (const file of files) {
      const text = await readFile(path.join(folder, file), 'utf8')
      expect(text).toBe(await readFile(path.join(other.folder, file), 'utf8'))
    }
    const module = await readFile(path.join(folder, '0001_first.ts'), 'utf8')
    expect(module).toContain('export async function up({ db, payload, req }: MigrateUpArgs)')
    expect(module).toContain('export async function down({ db, payload, req }: MigrateDownArgs)')
    await other.remove()
  })

  test('an empty database is brought up by all of them at start', async () => {
    expect(await make('first', texts())).toBe('0001_first')
    expect(await make('second thoughts', wider())).toBe('0002_second_thoughts')
    expect(await make('nothing', wider())).toBeNull()
    const payload = await start(wider())
    await payload.create({ collection: 'texts', data: { subject: 's', remark: 'r' } })
    const { docs } = await payload.find({ collection: 'payload-migrations', sort: 'name' })
    expect(docs).toEqual([
      expect.objectContaining({ name: '0001_first', batch: 1 }),
      expect.objectContaining({ name: '0002_second_thoughts', batch: 1 }),
    ])
  })

  test('one that lacks some is refused at start, in a sentence, and migrated by the command', async () => {
    await make('first', texts())
    const before = await start(texts())
    await before.create({ collection: 'texts', data: { subject: 'kept', rows: [{ label: 'a' }] } })
    await stop(before)
    await make('second', wider())
    await expect(start(wider())).rejects.toMatchObject({ code: 'start-refused' })
    await expect(start(wider())).rejects.toThrow(/lacks 0002_second.*backup.*payload migrate/)
    const done: string[] = []
    await command([wider()], (schema) => schema.migrate((each) => done.push(each)))
    expect(done).toEqual(['0002_second'])
    const after = await start(wider())
    expect((await after.find({ collection: 'texts' })).docs).toEqual([
      expect.objectContaining({
        subject: 'kept',
        remark: null,
        rows: [expect.objectContaining({ label: 'a' })],
      }),
    ])
  })

  test('one that a newer version migrated is refused', async () => {
    await make('first', texts())
    await make('second', wider())
    await stop(await start(wider()))
    const { folder: older, remove: removeOlder } = await newMigrationsFolder()
    folder = older
    await make('first', texts())
    await expect(start(texts())).rejects.toThrow(/newer version.*0002_second/)
    await expect(command([texts()], (schema) => schema.migrate())).rejects.toThrow('newer version')
    await removeOlder()
  })

  test('one with tables of somebody else is refused, and left alone', async () => {
    await make('first', texts())
    await command([texts()], async (_schema, payload) => {
      await runDirectly(payload, 'CREATE TABLE somebody_elses (id INTEGER)')
    })
    await expect(start(texts())).rejects.toThrow(/did not make \(somebody_elses/)
    await expect(command([texts()], (schema) => schema.migrate())).rejects.toThrow('did not make')
    expect((await statusOf(texts())).foreign).toEqual(['somebody_elses'])
  })

  test('a table that is made anew keeps its rows and those that belong to it', async () => {
    await make('loose', loose())
    const before = await start(loose())
    const rows = [{ label: 'a' }, { label: 'b' }]
    await before.create({ collection: 'plain', data: { subject: 'kept', rows } })
    await stop(before)
    expect(await make('strict', stricter())).toBe('0002_strict')
    await command([stricter()], (schema) => schema.migrate())
    const after = await start(stricter())
    expect((await after.find({ collection: 'plain' })).docs).toEqual([
      expect.objectContaining({
        subject: 'kept',
        rows: rows.map((row) => expect.objectContaining(row)),
      }),
    ])
    await expect(after.db.create({ collection: 'plain', data: {} })).rejects.toThrow()
  })

  test('one that fails leaves nothing of itself, and those before it stand', async () => {
    await make('first', texts())
    await stop(await start(texts()))
    await write(
      '0002_fine',
      `  await payload.create({ collection: 'texts', data: { subject: 'of 2' }, req })`,
    )
    await write(
      '0003_fails',
      `  await run('CREATE TABLE half_done (id INTEGER)')
  await payload.create({ collection: 'texts', data: { subject: 'of 3' }, req })
  await run('INSERT INTO nowhere VALUES (1)')`,
    )
    const failing = command([texts()], (schema) => schema.migrate())
    await expect(failing).rejects.toThrow(
      /0003_fails failed, and nothing of it was kept: .*nowhere/,
    )
    await expect(failing).rejects.toMatchObject({ code: 'start-refused' })
    expect(await statusOf(texts())).toMatchObject({
      applied: ['0001_first', '0002_fine'],
      missing: ['0003_fails'],
    })
    await command([texts()], async (_schema, payload) => {
      expect(await subjectsIn(payload)).toEqual(['of 2'])
      await expect(runDirectly(payload, 'SELECT 1 FROM half_done')).rejects.toThrow()
    })
  })

  test('one that writes past its transaction is told so, by name', async () => {
    await make('first', texts())
    await stop(await start(texts()))
    await write('0002_careless', `  await payload.create({ collection: 'texts', data: {} })`)
    const failing = command([texts()], (schema) => schema.migrate())
    await expect(failing).rejects.toThrow(/0002_careless failed.*without `req`/)
  })

  if (name === 'sqlite') {
    test('one that would leave rows pointing to nothing is refused', async () => {
      await make('first', texts())
      const payload = await start(texts())
      await payload.create({ collection: 'texts', data: { rows: [{ label: 'a' }] } })
      await stop(payload)
      await write('0002_orphans', `  await run('DELETE FROM texts')`)
      const failing = command([texts()], (schema) => schema.migrate())
      await expect(failing).rejects.toThrow(/point to nothing.*texts_/)
      await command([texts()], async (_schema, { db }) => {
        expect(await db.count({ collection: 'texts', where: {} })).toEqual({ totalDocs: 1 })
      })
    })
  }

  describe('other processes', () => {
    const argumentsFor = (what: string) => [
      ...program('tests/migrations/openSmall.ts'),
      what,
      address,
      folder,
    ]

    test('three that start on one empty database at once all come up', async () => {
      await make('first', texts())
      const open = async () =>
        expect(await runNode(argumentsFor('start'))).toMatchObject({ code: 0 })
      await Promise.all([open(), open(), open()])
      const payload = await start(texts())
      expect(await subjectsIn(payload)).toHaveLength(3)
      const { docs } = await payload.find({ collection: 'payload-migrations' })
      expect(docs).toEqual([expect.objectContaining({ name: '0001_first' })])
    })

    test('one that is killed in the middle leaves the old tables, never half of the new', async () => {
      await make('first', texts())
      await stop(await start(texts()))
      const mark = path.join(folder, 'reached')
      await write(
        '0002_long',
        `  await run('CREATE TABLE half_done (id INTEGER)')
  await run('ALTER TABLE texts ADD COLUMN more VARCHAR')
  const { existsSync, writeFileSync } = await import('node:fs')
  if (existsSync('${mark}')) return
  writeFileSync('${mark}', '')
  await new Promise((resolve) => setTimeout(resolve, 60_000))`,
      )
      const child = spawn(process.execPath, argumentsFor('migrate'), { stdio: 'ignore' })
      while (
        !(await access(mark)
          .then(() => true)
          .catch(() => false))
      ) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect(await statusOf(texts())).toMatchObject({
        applied: ['0001_first'],
        missing: ['0002_long'],
      })
      await command([texts()], async (schema, payload) => {
        for (const gone of ['SELECT 1 FROM half_done', 'SELECT more FROM texts']) {
          await expect(runDirectly(payload, gone)).rejects.toThrow()
        }
        await schema.migrate()
        await runDirectly(payload, 'SELECT more FROM texts')
      })
    })
  })

  describe('development', () => {
    const develop = async (...collections: CollectionConfig[]): Promise<Payload> => {
      const options = { url: address, collections, migrationDir: folder }
      const payload = await startSmall({ ...options, push: true })
      opened.push(payload)
      return payload
    }

    test('goes on from a database under migrations, and back when the migration is made', async () => {
      await make('first', texts())
      const first = await start(texts())
      await first.create({ collection: 'texts', data: { subject: 'kept' } })
      await stop(first)
      await stop(await develop(texts()))
      await stop(await start(texts()))
      const second = await develop(wider())
      await second.create({ collection: 'texts', data: { subject: 'new', remark: 'r' } })
      await stop(second)
      await expect(start(wider())).rejects.toThrow('Development changed the tables')
      await make('second', wider())
      const third = await start(wider())
      expect(await subjectsIn(third)).toEqual(['kept', 'new'])
      await stop(third)
      await command([wider()], (schema) => schema.migrate())
      expect(await statusOf(wider())).toMatchObject({
        applied: ['0001_first', '0002_second'],
        missing: [],
      })
      const { docs } = await (
        await start(wider())
      ).find({ collection: 'payload-migrations', sort: 'name' })
      expect(docs.map(({ name: each }) => each)).toEqual(['0001_first', '0002_second'])
    })
  })
})

/** A statement of ours, outside of any transaction. */
async function runDirectly({ db }: Payload, statement: string): Promise<unknown> {
  const pool = Reflect.get<object, string>(db, 'pool')
  if (pool) return pool.query(statement)
  const { sql } = await import('@payloadcms/db-sqlite')
  const transactionID = (await db.beginTransaction()) ?? ''
  try {
    const { db: session } = Object(Reflect.get(db.sessions ?? {}, transactionID))
    const result = await session.run(sql.raw(statement))
    await db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}
