import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyMigrations, tellMigrations } from '../../src/cli/commands/migrate.js'
import { createMigrations } from '../../src/database/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { fill, filledAddresses, type Filled } from '../support/fill.js'
import { withSchema } from '../support/laterVersion.js'
import { newMigrationsFolder, productMigrations } from '../support/migrationsFolder.js'
import { withMoreFields } from '../support/moreFields.js'
import { openOffice, type Office } from '../support/office.js'
import { publicBytes } from '../support/publicView.js'
import { verb, workflowOf } from '../support/workflow.js'

describe.each(availableEngines)('a version with more fields [$name]', ({ name, url }) => {
  let address: string
  let filled: Filled
  let before: Record<string, string>
  let made: string | null
  let migrations: Awaited<ReturnType<typeof newMigrationsFolder>>

  const forCommand = (isConnected: boolean) => ({
    databaseUrl: address,
    migrationsFolder: migrations.folder,
    isConnected,
  })
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
    await withMoreFields(() =>
      withSchema(forCommand(false), async (_payload, schema) => {
        made = await createMigrations([schema], 'more fields')
        // Documents of MongoDB take a field as it comes; only machinery has a schema there.
        if (name === 'mongodb') expect(made).toBeNull()
        else expect(made).toMatch(/^\d{4}_more_fields$/)
        expect(await createMigrations([schema], 'more fields')).toBeNull()
      }),
    )
  })

  if (name !== 'mongodb') {
    test('does not start on the older database, and says what to do', async () => {
      const start = withMoreFields(open)
      await expect(start).rejects.toMatchObject({ code: 'start-refused' })
      await expect(start).rejects.toThrow(`${made}`)
      await expect(start).rejects.toThrow('npm run communique -- migrate')
    })

    test('migrates it by the command, once, and tells how it stands', async () => {
      await withMoreFields(() =>
        withSchema(forCommand(true), async (payload, schema) => {
          expect(await tellMigrations(schema)).toMatchObject({
            exitCode: 1,
            lines: expect.arrayContaining(['applied  0001_initial', `missing  ${made}`]),
          })
          expect(await applyMigrations(payload, schema)).toMatchObject({
            exitCode: 0,
            json: { applied: [made] },
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
      await expect(start).rejects.toThrow(`${made}`)
    })
  }

  test('starts: the record holds, the public reads the same bytes, approvals stand', async () => {
    await withMoreFields(async () => {
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
    await withMoreFields(async () => {
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
