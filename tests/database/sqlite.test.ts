import { readdir } from 'node:fs/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { databaseFromUrl, engineOf, StartRefusal } from '../../src/database/index.js'
import { engines } from '../support/engines.js'
import { type SmallOptions, startSmall, texts } from './smallConfig.js'

const newUrl = engines[0]?.url ?? (() => '')

async function rowsOf(payload: Payload, statement: string): Promise<Record<string, unknown>[]> {
  const result: { rows: Record<string, unknown>[] } = await Reflect.get<object, string>(
    payload.db,
    'client',
  ).execute(statement)
  return result.rows
}

describe('an SQLite file [sqlite]', () => {
  const started: Payload[] = []
  const environment = process.env.NODE_ENV

  async function start(options: SmallOptions): Promise<Payload> {
    const payload = await startSmall(options)
    started.push(payload)
    return payload
  }

  afterEach(async () => {
    Reflect.set(process.env, 'NODE_ENV', environment)
    await Promise.all(started.splice(0).map((payload) => payload.destroy()))
  })

  const withFailingCommit = () =>
    texts({
      hooks: {
        afterChange: [
          async ({ req }: { req: { payload: Payload; transactionID?: unknown } }) => {
            const session = Reflect.get(
              req.payload.db.sessions ?? {},
              String(await req.transactionID),
            )
            const { sql } = await import('@payloadcms/db-sqlite')
            const { db } = Object(session)
            await db.run(sql.raw('PRAGMA defer_foreign_keys = ON'))
            await db.run(
              sql.raw("INSERT INTO texts_rows (id, _order, _parent_id) VALUES ('r', 1, 'nobody')"),
            )
          },
        ],
      },
    })

  test('a COMMIT that fails reaches the caller, nothing stays and the next save works', async () => {
    const payload = await start({ url: newUrl(), collections: [withFailingCommit()] })
    const save = payload.create({ collection: 'texts', data: { subject: 'lost' } })
    await expect(save).rejects.toThrow('FOREIGN KEY')
    expect((await payload.count({ collection: 'texts' })).totalDocs).toBe(0)
    const user = { email: 'someone@example.org', password: 'long enough' }
    await payload.create({ collection: 'users', data: user })
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })

  test('the latest version of one text is found without looking at those of all others', async () => {
    const payload = await start({ url: newUrl() })
    const [plan] = await rowsOf(
      payload,
      `EXPLAIN QUERY PLAN SELECT id FROM _texts_v
        WHERE parent_id = 'a' AND parent_id = 'a' AND latest = 1
        ORDER BY updated_at DESC, created_at DESC LIMIT 1`,
    )
    expect(plan?.detail).toContain('_texts_v_parent_latest_idx (parent_id=? AND latest=?)')
  })

  test('an act whose COMMIT fails has failed', async () => {
    const payload = await start({ url: newUrl(), collections: [withFailingCommit()] })
    const engine = engineOf(payload)
    let isSignalled = false
    const makeReq = () => createLocalReq({}, payload)
    const act = engine.inTransaction(payload, { keys: [], makeReq }, async (req) => {
      engine.onCommitted(req, () => {
        isSignalled = true
      })
      await payload.create({ collection: 'texts', data: {}, req })
    })
    await expect(act).rejects.toThrow('FOREIGN KEY')
    expect(isSignalled).toBe(false)
  })

  test('300 transactions leave no open descriptor behind', async () => {
    const payload = await start({ url: newUrl() })
    const { id } = await payload.create({ collection: 'texts', data: {} })
    const save = () => payload.update({ collection: 'texts', id, data: { subject: 'x' } })
    await save()
    const before = (await readdir('/proc/self/fd')).length
    for (let round = 0; round < 300; round += 1) await save()
    expect((await readdir('/proc/self/fd')).length).toBeLessThanOrEqual(before + 2)
  })

  test('every table of localized fields has an index that starts with its document', async () => {
    const payload = await start({ url: newUrl() })
    const tables = await rowsOf(
      payload,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%_locales'",
    )
    expect(tables.length).toBeGreaterThan(2)
    for (const { name } of tables) {
      const first = await rowsOf(
        payload,
        `SELECT 1 FROM pragma_index_list('${name}') AS list, pragma_index_info(list.name) AS info
         WHERE info.seqno = 0 AND info.name = '_parent_id'`,
      )
      expect({ name, indexes: first.length }).toEqual({ name, indexes: 1 })
    }
  })

  test('is written ahead, safely on disk at each commit', async () => {
    const payload = await start({ url: newUrl() })
    expect(await rowsOf(payload, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  })

  test('the connection that reads cannot write', async () => {
    const payload = await start({ url: newUrl() })
    const write = rowsOf(payload, 'DELETE FROM texts')
    await expect(write).rejects.toThrow('readonly')
  })

  test('each of two empty files in one process is brought to the schema', async () => {
    for (const url of [newUrl(), newUrl()]) {
      const payload = await start({ url })
      await payload.create({ collection: 'texts', data: { title: 'x' } })
      expect((await payload.count({ collection: 'texts' })).totalDocs).toBe(1)
    }
  })

  test('production pushes nothing', async () => {
    Reflect.set(process.env, 'NODE_ENV', 'production')
    const payload = await start({ url: newUrl() })
    const tables = await rowsOf(payload, "SELECT name FROM sqlite_master WHERE type = 'table'")
    expect(tables).toEqual([])
  })

  test('an older file gets what is new and keeps its rows', async () => {
    const url = newUrl()
    const older = await start({ url })
    const { id } = await older.create({
      collection: 'texts',
      data: { title: 'x', rows: [{ label: 'a' }] },
    })
    await older.destroy()
    const wider = texts({
      fields: [
        ...texts().fields,
        { name: 'added', type: 'text' as const, localized: true },
        { name: 'isNew', type: 'checkbox' as const, defaultValue: false, required: true },
      ],
    })
    const newer = await start({ url, collections: [wider] })
    const doc = await newer.update({ collection: 'texts', id, data: { added: 'y' } })
    expect(doc).toMatchObject({ title: 'x', added: 'y', rows: [{ label: 'a' }] })
  })

  test('a start that would lose data is refused, names the place, and changes nothing', async () => {
    const url = newUrl()
    const older = await start({ url })
    const { id } = await older.create({ collection: 'texts', data: { subject: 'precious' } })
    await older.destroy()
    const narrower = texts({
      fields: texts().fields.filter((field) => !('name' in field) || field.name !== 'subject'),
    })
    const refused = startSmall({ url, collections: [narrower] })
    await expect(refused).rejects.toThrow('texts.subject')
    await expect(refused).rejects.toMatchObject({ code: 'start-refused' })
    const again = await start({ url })
    const doc = await again.findByID({ collection: 'texts', id })
    expect(doc).toMatchObject({ subject: 'precious' })
  })

  test('a field or collection that holds nothing may go', async () => {
    const url = newUrl()
    const more = texts({ slug: 'more' })
    const older = await start({ url, collections: [texts(), more] })
    await older.create({ collection: 'texts', data: { title: 'kept' } })
    await older.destroy()
    const narrower = texts({
      fields: texts().fields.filter((field) => !('name' in field) || field.name !== 'subject'),
    })
    const newer = await start({ url, collections: [narrower] })
    const { docs } = await newer.find({ collection: 'texts' })
    expect(docs).toEqual([expect.objectContaining({ title: 'kept' })])
    await newer.create({ collection: 'texts', data: { title: 'another' } })
  })

  test('with push off an empty file stays empty', async () => {
    const payload = await start({ url: newUrl(), push: false })
    const tables = await rowsOf(payload, "SELECT name FROM sqlite_master WHERE type = 'table'")
    expect(tables).toEqual([])
  })

  test('a relation to nothing is refused, not a fault', async () => {
    const payload = await start({ url: newUrl() })
    const save = payload.create({ collection: 'texts', data: { related: ['nothing'] } })
    await expect(save).rejects.toMatchObject({ status: 400, code: 'value-refused' })
  })

  test('an address of no known database is refused with a sentence', () => {
    expect(() => databaseFromUrl('mysql://localhost/x')).toThrow(StartRefusal)
    expect(() => databaseFromUrl('file::memory:')).toThrow('DATABASE_URL')
  })
})
