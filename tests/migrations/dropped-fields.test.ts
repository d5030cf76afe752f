import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyMigrations } from '../../src/cli/commands/migrate.js'
import { createMigrations } from '../../src/database/index.js'
import { lostContent } from '../../src/plugin/schema/lostContent.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { fill, filledAddresses, type Filled } from '../support/fill.js'
import { withSchema, withTopics, type TopicFields } from '../support/laterVersion.js'
import { newMigrationsFolder, productMigrations } from '../support/migrationsFolder.js'
import { openOffice } from '../support/office.js'
import { publicBytes } from '../support/publicView.js'
import { verb } from '../support/workflow.js'

const drop =
  (name: string) =>
  ({ tab }: TopicFields): void => {
    tab.splice(
      tab.findIndex((field) => 'name' in field && field.name === name),
      1,
    )
  }

describe.each(availableEngines)('a version with fewer fields [$name]', ({ name, url }) => {
  let address: string
  let filled: Filled
  let before: Record<string, string>
  let migrations: Awaited<ReturnType<typeof newMigrationsFolder>>

  const forCommand = (isConnected: boolean) => ({
    databaseUrl: address,
    migrationsFolder: migrations.folder,
    isConnected,
  })

  beforeAll(async () => {
    address = url()
    migrations = await newMigrationsFolder(productMigrations)
    const office = await openOffice(address)
    filled = await fill(office)
    before = await publicBytes(office, filledAddresses)
    await office.stop()
  })
  afterAll(() => migrations.remove())

  test('knows which public text it has no place for', async () => {
    await withTopics(drop('synonyms'), () =>
      withSchema(forCommand(true), async (payload) => {
        expect(await lostContent(payload)).toEqual([
          { slug: 'topics', field: 'synonyms', documents: [filled.live.topic] },
        ])
      }),
    )
    await withTopics(drop('description'), () =>
      withSchema(forCommand(true), async (payload) => {
        expect(await lostContent(payload)).toEqual([])
      }),
    )
  })

  if (name === 'mongodb') return

  test('is refused the migration of a field that holds public text, in a sentence', async () => {
    const apart = await newMigrationsFolder(productMigrations)
    const options = { databaseUrl: address, migrationsFolder: apart.folder }
    await withTopics(drop('synonyms'), async () => {
      await withSchema({ ...options, isConnected: false }, async (_payload, schema) => {
        expect(await createMigrations([schema], 'fewer')).toMatch(/_fewer$/)
      })
      await withSchema({ ...options, isConnected: true }, async (payload, schema) => {
        const { exitCode, complaints } = await applyMigrations(payload, schema)
        expect(exitCode).toBe(1)
        expect(complaints).toEqual([expect.stringContaining('The field synonyms of topics')])
        expect(complaints[0]).toContain(filled.live.topic)
        expect((await schema.status()).missing).toEqual([expect.stringMatching(/_fewer$/)])
      })
    })
    await apart.remove()
    const office = await openOffice(address)
    expect(await publicBytes(office, filledAddresses)).toEqual(before)
    await office.stop()
  })

  test('takes away a field that nobody filled in, and approvals stand', async () => {
    await withTopics(drop('description'), async () => {
      await withSchema(forCommand(false), async (_payload, schema) => {
        expect(await createMigrations([schema], 'no description')).toMatch(/_no_description$/)
      })
      await withSchema(forCommand(true), async (payload, schema) => {
        expect(await applyMigrations(payload, schema)).toMatchObject({ exitCode: 0 })
      })
      const office = await openOffice(address, { migrationsFolder: migrations.folder })
      expect((await verify(office.payload)).differences).toEqual([])
      expect(await publicBytes(office, filledAddresses)).toEqual(before)
      const published = await verb(office, office.approver, filled.approved, 'publish')
      expect({ status: published.status, code: published.body.code }).toEqual({ status: 200 })
      expect((await verify(office.payload)).differences).toEqual([])
      await office.stop()
    })
  })
})
