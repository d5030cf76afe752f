import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { applyMigrations } from '../../src/cli/commands/migrate.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { engines } from '../support/engines.js'
import { filledAddresses, type Filled } from '../support/fill.js'
import { withSchema } from '../support/laterVersion.js'
import { newMigrationsFolder, productMigrations } from '../support/migrationsFolder.js'
import { openOffice, type Office } from '../support/office.js'
import { startProduct, type Product } from '../support/product.js'
import { publicBytes } from '../support/publicView.js'
import { verb, workflowOf } from '../support/workflow.js'

const fixture = (name: string) => new URL(`../fixtures/sqlite-0.1.0.${name}`, import.meta.url)
const newUrl = engines[0]?.url ?? (() => '')

type Answers = Record<string, string>

/** Status and what was answered, without the form it has as text. */
const asJson = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([address, answer]) => [
      address,
      {
        status: answer.slice(0, 3),
        body: JSON.parse(Buffer.from(answer.slice(4), 'latin1').toString()),
      },
    ]),
  )

const tablesOf = async (product: Product): Promise<string[][]> => {
  const client = Reflect.get<object, string>(product.payload.db, 'client')
  const { rows } = await client.execute(
    "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  return rows.map((row: string[]) => [row[0], row[1], row[2], row[3]])
}

describe('a file that version 0.1.0 made and filled [sqlite]', () => {
  const address = newUrl()
  const command = { databaseUrl: address, migrationsFolder: productMigrations, isConnected: true }
  let office: Office
  let filled: Filled
  let answers: Answers

  beforeAll(async () => {
    await writeFile(address.slice('file:'.length), gunzipSync(await readFile(fixture('db.gz'))))
    const made = JSON.parse(await readFile(fixture('json'), 'utf8'))
    filled = made.documents
    answers = made.answers
  })
  afterAll(() => office.stop())

  test('has the tables of the first migration, to the letter, and starts under it as it is', async () => {
    const first = await newMigrationsFolder()
    for (const file of ['0001_initial.ts', '0001_initial.json'])
      await cp(
        path.join(productMigrations, 'sqlite', file),
        path.join(first.folder, 'sqlite', file),
      )
    const options = { migrationsFolder: first.folder }
    const [old, empty] = [
      await startProduct(address, options),
      await startProduct(newUrl(), options),
    ]
    const made = (await tablesOf(old)).filter(([, name]) => name !== 'communique_schema')
    expect(made.length).toBeGreaterThan(500)
    expect(made).toEqual(await tablesOf(empty))
    await Promise.all([old.stop(), empty.stop()])
    await first.remove()
  })

  test('is taken over by migrations', async () => {
    await withSchema(command, async (payload, schema) => {
      const before = await schema.status()
      expect(before).toMatchObject({ isEmpty: false, isAstray: false, unknown: [], foreign: [] })
      expect(before.applied).toEqual(['0001_initial'])
      expect(await applyMigrations(payload, schema)).toMatchObject({ exitCode: 0 })
      const { docs } = await payload.find({ collection: 'payload-migrations', sort: 'name' })
      expect(docs.map(({ name }) => name)).toEqual(await schema.names())
    })
    office = await openOffice(address)
    const names = (await tablesOf(office)).map(([, name]) => name)
    expect(names).not.toContain('communique_schema')
  })

  test('has lost nothing: the record holds, the public reads what it read', async () => {
    const { differences, events } = await verify(office.payload)
    expect(differences).toEqual([])
    expect(events).toBeGreaterThan(20)
    const now = asJson(await publicBytes(office, filledAddresses))
    expect(now).toMatchObject(asJson(answers))
  })

  test('has approvals that stand: what was approved then is published now', async () => {
    const { body } = await workflowOf(office, office.approver, filled.inReview)
    expect(body.working.state).toBe('in-review')
    const published = await verb(office, office.approver, filled.approved, 'publish')
    expect({ status: published.status, code: published.body.code }).toEqual({ status: 200 })
    expect((await verify(office.payload)).differences).toEqual([])
  })
})
