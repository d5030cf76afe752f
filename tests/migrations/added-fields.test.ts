import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { getPayload, type Field, type Payload } from 'payload'
import { topics } from '../../collections/topics/topics.js'
import { applyMigrations, tellMigrations } from '../../src/cli/commands/migrate.js'
import { communiqueConfig } from '../../src/config.js'
import { createMigrations, engineOf, type DatabaseSchema } from '../../src/database/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { fill, filledAddresses, type Filled } from '../support/fill.js'
import { newMigrationsFolder, productMigrations } from '../support/migrationsFolder.js'
import { openOffice, type Office } from '../support/office.js'
import { publicBytes } from '../support/publicView.js'
import { verb, workflowOf } from '../support/workflow.js'

/** What a later version might add: each way a field is stored, with a default and without. */
const newFields = (): Field[] => [
  { name: 'remark', type: 'text' },
  { name: 'tone', type: 'select', options: ['plain', 'solemn'], defaultValue: 'plain' },
  { name: 'isFlagged', type: 'checkbox', defaultValue: false },
  { name: 'isListed', type: 'checkbox', defaultValue: true },
  { name: 'weight', type: 'number', defaultValue: 3 },
  { name: 'motto', type: 'text', localized: true, defaultValue: 'none' },
  { name: 'since', type: 'date' },
  {
    name: 'contact',
    type: 'group',
    fields: [
      { name: 'phone', type: 'text' },
      { name: 'hours', type: 'text', localized: true, defaultValue: 'always' },
    ],
  },
  { name: 'notes', type: 'array', fields: [{ name: 'line', type: 'text', defaultValue: 'x' }] },
  { name: 'emblem', type: 'upload', relationTo: 'media' },
  { name: 'seeAlso', type: 'relationship', relationTo: ['topics', 'leaders'], hasMany: true },
  { name: 'codes', type: 'text', hasMany: true },
]

/** The synonyms of a topic have one more field, too: rows that are there get it. */
const newInRows: Field = { name: 'register', type: 'text', defaultValue: 'neutral' }

type Tabs = { tabs: { fields: Field[] }[] }
const rowFields = (): Field[] => {
  const { tabs } = topics.fields.find((field) => field.type === 'tabs') as unknown as Tabs
  const synonyms = tabs[0]?.fields.find((field) => 'name' in field && field.name === 'synonyms')
  return (synonyms as { fields: Field[] }).fields
}

/** Runs `work` with the product as a later version has it. */
const later = async <T>(work: () => Promise<T>): Promise<T> => {
  const [before, rowsBefore] = [[...topics.fields], [...rowFields()]]
  topics.fields.push(...newFields())
  rowFields().push(newInRows)
  try {
    return await work()
  } finally {
    topics.fields.splice(0, Infinity, ...before)
    rowFields().splice(0, Infinity, ...rowsBefore)
  }
}

describe.each(availableEngines)('a version with more fields [$name]', ({ name, url }) => {
  let address: string
  let filled: Filled
  let before: Record<string, string>
  let migrations: Awaited<ReturnType<typeof newMigrationsFolder>>

  /** The product for commands: of the later version, looking at no database before it is told to. */
  const withSchema = async <T>(
    options: { isConnected: boolean },
    work: (payload: Payload, schema: DatabaseSchema) => Promise<T>,
  ): Promise<T> => {
    process.env.PAYLOAD_MIGRATING = 'true'
    try {
      const payload = await getPayload({
        config: communiqueConfig({
          databaseUrl: address,
          dataDir: tmpdir(),
          logLevel: 'silent',
          migrationsFolder: migrations.folder,
          publicUrl: 'http://127.0.0.1:3000',
          secret: randomUUID(),
        }),
        disableDBConnect: !options.isConnected,
        disableOnInit: true,
        key: randomUUID(),
      })
      const { schema } = engineOf(payload)
      if (schema === null) throw new Error('No migrations.')
      const result = await work(payload, schema)
      if (options.isConnected) await payload.destroy()
      return result
    } finally {
      delete process.env.PAYLOAD_MIGRATING
    }
  }

  const open = (): Promise<Office> => openOffice(address, { migrationsFolder: migrations.folder })

  beforeAll(async () => {
    address = url()
    migrations = await newMigrationsFolder(productMigrations)
    const office = await openOffice(address)
    filled = await fill(office)
    before = await publicBytes(office, filledAddresses)
    await office.stop()
  })
  afterAll(() => migrations.remove())

  test('gets a migration by the command, once', async () => {
    await later(() =>
      withSchema({ isConnected: false }, async (_payload, schema) => {
        const made = await createMigrations([schema], 'more fields')
        // Documents of MongoDB take a field as it comes; only machinery has a schema there.
        expect(made).toBe(name === 'mongodb' ? null : '0002_more_fields')
        expect(await createMigrations([schema], 'more fields')).toBeNull()
      }),
    )
  })

  if (name !== 'mongodb') {
    test('does not start on the older database, and says what to do', async () => {
      const start = later(open)
      await expect(start).rejects.toMatchObject({ code: 'start-refused' })
      await expect(start).rejects.toThrow('0002_more_fields')
      await expect(start).rejects.toThrow('npm run communique -- migrate')
    })

    test('migrates it by the command, once, and tells how it stands', async () => {
      await later(() =>
        withSchema({ isConnected: true }, async (payload, schema) => {
          expect(await tellMigrations(schema)).toMatchObject({
            exitCode: 1,
            lines: ['applied  0001_initial', 'missing  0002_more_fields'],
          })
          expect(await applyMigrations(payload, schema)).toMatchObject({
            exitCode: 0,
            json: { applied: ['0002_more_fields'] },
          })
          expect(await applyMigrations(payload, schema)).toMatchObject({
            exitCode: 0,
            json: { applied: [] },
          })
          expect(await tellMigrations(schema)).toMatchObject({ exitCode: 0 })
        }),
      )
    })

    test('leaves a database that the version before does not know any more', async () => {
      const start = openOffice(address)
      await expect(start).rejects.toThrow('newer version')
      await expect(start).rejects.toThrow('0002_more_fields')
    })
  }

  test('starts: the record holds, the public reads the same bytes, approvals stand', async () => {
    await later(async () => {
      const office = await open()
      expect((await verify(office.payload)).differences).toEqual([])
      expect(await publicBytes(office, filledAddresses)).toEqual(before)
      const waiting = await workflowOf(office, office.approver, filled.inReview)
      expect(waiting.body.working.state).toBe('in-review')
      const approved = await workflowOf(office, office.approver, filled.approved)
      expect(approved.body.working.state).toBe('approved')
      expect(approved.body.approvals).toHaveLength(1)
      const published = await verb(office, office.approver, filled.approved, 'publish')
      expect({ status: published.status, code: published.body.code }).toEqual({ status: 200 })
      expect((await verify(office.payload)).differences).toEqual([])
      await office.stop()
    })
  })

  test('a save that fills in nothing new is no edit; one that does is', async () => {
    await later(async () => {
      const office = await open()
      const sequence = async () =>
        (await workflowOf(office, office.officer, filled.live.topic)).body.sequence
      const was = await sequence()
      const same = await office.save(filled.live.topic, { slug: 'air' })
      expect(same.status).toBe(200)
      expect(same.body.doc).toMatchObject({ tone: 'plain', motto: 'none' })
      expect(await sequence()).toBe(was)
      const changed = await office.save(filled.live.topic, { motto: 'Breathe' })
      expect(changed.status).toBe(200)
      expect(await sequence()).toBe(was + 1)
      expect((await verify(office.payload)).differences).toEqual([])
      await office.stop()
    })
  })
})
