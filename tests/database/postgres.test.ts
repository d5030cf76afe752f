import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import pg from 'pg'

import { Busy, databaseFromUrl, type EngineExtension, engineOf } from '../../src/database/index.js'
import { markOf, settleCommit } from '../../src/database/postgres/commitMark.js'
import type { PostgresAdapter } from '../../src/database/postgres/postgresTypes.js'
import { startCuttingProxy, type CuttingProxy } from '../support/cuttingProxy.js'
import { availableEngines } from '../support/engines.js'
import { locked, startSmall, texts } from './smallConfig.js'

const postgres = availableEngines.filter(({ name }) => name === 'postgres')
const describeEach = postgres.length > 0 ? describe.each(postgres) : undefined

type Hook = (args: { req: PayloadRequest; doc: { subject?: string } }) => Promise<void>

/** Texts with something that happens after the change, before the COMMIT. */
const hooked = (slug: string, hook: Hook) => texts({ slug, hooks: { afterChange: [hook] } })

const poolOf = (payload: Payload): pg.Pool => Reflect.get(payload.db, 'pool')
const isPostgres = (db: object): db is PostgresAdapter => 'pool' in db
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs a statement in the transaction of a request. */
async function runIn(req: PayloadRequest, statement: string): Promise<unknown> {
  const { sql } = await import('@payloadcms/db-postgres')
  const session = Reflect.get(req.payload.db.sessions ?? {}, String(await req.transactionID))
  return Object(session).db.execute(sql.raw(statement))
}

test("an address of PostgreSQL chooses Payload's PostgreSQL adapter", () => {
  expect(databaseFromUrl('postgres://127.0.0.1/x').name).toBe('postgres')
  expect(databaseFromUrl('postgresql://127.0.0.1/x').name).toBe('postgres')
})

describeEach?.('a PostgreSQL server [$name]', ({ url }) => {
  let address: string
  let payload: Payload
  let engine: EngineExtension
  let direct: pg.Client
  let reached = 0
  let inside = 0
  let mostInside = 0
  const makeReq = () => createLocalReq({}, payload)

  const collections = () => [
    texts(),
    locked(),
    hooked('reading', async ({ req }) => {
      inside += 1
      mostInside = Math.max(mostInside, inside)
      // Outside the transaction on purpose: it needs one more connection.
      await req.payload.db.count({ collection: 'texts', where: {} })
      await pause(5)
      inside -= 1
    }),
    hooked('failing-commit', async ({ req, doc }) => {
      if (doc.subject !== 'lost') return
      await runIn(
        req,
        "insert into texts_rows (_order, _parent_id, id) values (1, gen_random_uuid(), 'r')",
      )
    }),
    hooked('swallowing', async ({ req, doc }) => {
      if (doc.subject === 'lost') await runIn(req, 'select 1 / 0').catch(() => undefined)
    }),
    {
      slug: 'choosing',
      versions: { drafts: true },
      fields: [{ name: 'status', type: 'select' as const, options: ['planned', 'held'] }],
    },
    hooked('waiting', async () => {
      reached += 1
      await pause(300)
    }),
  ]

  beforeAll(async () => {
    address = url()
    payload = await startSmall({ url: address, collections: collections() })
    engine = engineOf(payload)
    direct = new pg.Client({ connectionString: address })
    direct.on('error', () => undefined)
    await direct.connect()
  })
  afterAll(async () => {
    await direct.end()
    await payload.destroy()
  })

  async function countOf(collection: string, subject: string): Promise<number> {
    return (await payload.db.count({ collection, where: { subject: { equals: subject } } }))
      .totalDocs
  }

  async function latestOf(collection: string, id: string | number): Promise<unknown[]> {
    const where = { parent: { equals: id } }
    const { docs } = await payload.db.findVersions({ collection, limit: 0, where })
    return docs.filter(({ latest }) => latest)
  }

  /** Holds the head row of `key` like a writer in another process, and lets go after a while. */
  async function holdElsewhere(
    key: string,
    forMs: number,
  ): Promise<{ released: Promise<unknown> }> {
    const other = new pg.Client({ connectionString: address })
    await other.connect()
    await other.query('insert into editorial_heads (key) values ($1) on conflict do nothing', [key])
    await other.query('begin')
    await other.query('select 1 from editorial_heads where key = $1 for update', [key])
    const released = pause(forMs)
      .then(() => other.query('commit'))
      .then(() => other.end())
    return { released }
  }

  /** Saves; whoever is told that others came first sends it again. */
  async function insist<T>(save: () => Promise<T>): Promise<T> {
    try {
      return await save()
    } catch (error) {
      if (error instanceof Busy) return insist(save)
      throw error
    }
  }

  const atRest = () => {
    const { totalCount, idleCount, waitingCount } = poolOf(payload)
    return { busy: totalCount - idleCount, waiting: waitingCount }
  }

  describe('many at once', () => {
    test('at most half the pool is in transactions, so that reads outside them go on', async () => {
      mostInside = 0
      const saves = Array.from({ length: 40 }, (_, index) =>
        insist(() => payload.create({ collection: 'reading', data: { subject: `${index}` } })),
      )
      await Promise.all(saves)
      expect(mostInside).toBeGreaterThan(1)
      expect(mostInside).toBeLessThanOrEqual(5)
      expect(atRest()).toEqual({ busy: 0, waiting: 0 })
    })

    test('200 saves of different texts are all answered', async () => {
      const made = Array.from({ length: 200 }, (_, index) =>
        insist(() => payload.create({ collection: 'locked', data: { subject: `m${index}` } })),
      )
      const docs = await Promise.all(made)
      const saved = docs.map(({ id }) =>
        insist(() =>
          payload.update({ collection: 'locked', id, data: { title: 'saved' }, draft: true }),
        ),
      )
      expect(await Promise.all(saved)).toHaveLength(200)
      for (const { id } of docs.slice(0, 20)) expect(await latestOf('locked', id)).toHaveLength(1)
      expect(atRest()).toEqual({ busy: 0, waiting: 0 })
    })

    test('200 saves of one text are all answered and leave one latest version', async () => {
      const { id } = await payload.create({ collection: 'locked', data: {} })
      const saves = Array.from({ length: 200 }, (_, index) =>
        insist(() =>
          payload.update({ collection: 'locked', id, data: { title: `${index}` }, draft: true }),
        ),
      )
      await Promise.all(saves)
      expect(await latestOf('locked', id)).toHaveLength(1)
      const where = { parent: { equals: id } }
      expect((await payload.countVersions({ collection: 'locked', where })).totalDocs).toBe(201)
      expect(atRest()).toEqual({ busy: 0, waiting: 0 })
    })

    test('a save that waits for its text holds no connection', async () => {
      const { id } = await payload.create({ collection: 'locked', data: {} })
      let isLong = true
      const long = engine.inTransaction(payload, { keys: [`locked/${id}`], makeReq }, async () => {
        while (isLong) await pause(10)
      })
      const saves = Array.from({ length: 20 }, () =>
        payload.update({ collection: 'locked', id, data: { title: 'late' }, draft: true }),
      )
      await pause(300)
      expect(atRest()).toEqual({ busy: 1, waiting: 0 })
      isLong = false
      await Promise.all([long, ...saves])
      expect(await latestOf('locked', id)).toHaveLength(1)
    })

    test('a transaction that has written before it waits keeps what it wrote', async () => {
      let isLong = true
      const long = engine.inTransaction(payload, { keys: ['second'], makeReq }, async () => {
        while (isLong) await pause(10)
      })
      const act = engine.inTransaction(payload, { keys: ['first'], makeReq }, async (req) => {
        await payload.create({ collection: 'texts', data: { subject: 'early' }, req })
        await engine.lockForSave(req, 'second')
      })
      await pause(200)
      isLong = false
      await Promise.all([long, act])
      expect(await countOf('texts', 'early')).toBe(1)
    })
  })

  describe('other processes', () => {
    test('a save waits for the lock of another process and then sees what that one wrote', async () => {
      const { id } = await payload.create({ collection: 'locked', data: {} })
      const { released } = await holdElsewhere(`locked/${id}`, 300)
      const save = payload.update({ collection: 'locked', id, data: { subject: 'after' } })
      await expect(save).resolves.toMatchObject({ subject: 'after' })
      await released
    })

    test('an act waits for the lock of another process, on its second key too', async () => {
      let attempts = 0
      const { released } = await holdElsewhere('beta', 300)
      await engine.inTransaction(payload, { keys: ['alpha', 'beta'], makeReq }, async () => {
        attempts += 1
      })
      expect(attempts).toBe(1)
      await released
    })

    test('a wait that outlasts the deadline ends as busy, in time', async () => {
      const { released } = await holdElsewhere('long', 1_500)
      const options = { keys: ['long'], makeReq, deadlineMs: 200 }
      const began = Date.now()
      const act = engine.inTransaction(payload, options, async () => 1)
      await expect(act).rejects.toMatchObject({ code: 'busy' })
      expect(Date.now() - began).toBeLessThan(1_200)
      await released
    })

    test('two that wait for each other end as one after the other', async () => {
      const rowOf = async (req: PayloadRequest, key: string) => {
        await runIn(req, `update editorial_heads set lock = 1 where key = '${key}'`)
      }
      for (const key of ['left', 'right']) {
        await engine.inTransaction(payload, { keys: [key], makeReq }, async () => undefined)
      }
      const act = (first: string, second: string) =>
        engine.inTransaction(payload, { keys: [], makeReq }, async (req) => {
          await rowOf(req, first)
          await pause(100)
          await rowOf(req, second)
          return first
        })
      const both = Promise.all([act('left', 'right'), act('right', 'left')])
      await expect(both).resolves.toEqual(['left', 'right'])
    })
  })

  describe('COMMIT', () => {
    test('that is refused reaches the caller, nothing stays and the next save works', async () => {
      const { rows } = await direct.query<{ name: string }>(
        "select conname as name from pg_constraint where conrelid = 'texts_rows'::regclass and contype = 'f'",
      )
      await direct.query(
        `alter table texts_rows alter constraint "${rows[0]?.name}" deferrable initially deferred`,
      )
      const save = payload.create({ collection: 'failing-commit', data: { subject: 'lost' } })
      await expect(save).rejects.toThrow('foreign key')
      expect(await countOf('failing-commit', 'lost')).toBe(0)
      await payload.create({ collection: 'failing-commit', data: { subject: 'kept' } })
      expect(await countOf('failing-commit', 'kept')).toBe(1)
    })

    test('of a transaction in which a swallowed statement failed is no success', async () => {
      const save = payload.create({ collection: 'swallowing', data: { subject: 'lost' } })
      await expect(save).rejects.toThrow()
      expect(await countOf('swallowing', 'lost')).toBe(0)
    })
  })

  describe('a connection that is cut', () => {
    let proxy: CuttingProxy
    let cut: Payload

    beforeAll(async () => {
      proxy = await startCuttingProxy(address)
      cut = await startSmall({ url: proxy.url, collections: collections() })
    })
    afterEach(() => proxy.release('drop'))
    afterAll(async () => {
      await cut.destroy()
      await proxy.close()
    })

    const save = (subject: string) => cut.create({ collection: 'texts', data: { subject } })

    const act = (subject: string, onAttempt: () => void) =>
      engineOf(cut).inTransaction(
        cut,
        { keys: [subject], makeReq: () => createLocalReq({}, cut) },
        async (req) => {
          onAttempt()
          await cut.create({ collection: 'texts', data: { subject }, req })
        },
      )

    test('before COMMIT reached the server: the save is refused as busy, and is not there', async () => {
      proxy.cutNextCommit('before')
      await expect(save('before')).rejects.toMatchObject({ status: 503, code: 'busy' })
      expect(proxy.cuts()).toBe(1)
      expect(await countOf('texts', 'before')).toBe(0)
    })

    test('after COMMIT reached the server: the save is a success, and is there', async () => {
      proxy.cutNextCommit('after')
      await expect(save('after')).resolves.toMatchObject({ subject: 'after' })
      expect(proxy.cuts()).toBe(2)
      expect(await countOf('texts', 'after')).toBe(1)
    })

    test.each([
      ['before', 2],
      ['after', 1],
    ] as const)('%s COMMIT: an act is done exactly once', async (where, expected) => {
      let attempts = 0
      proxy.cutNextCommit(where)
      await act(`act ${where}`, () => {
        attempts += 1
      })
      expect(attempts).toBe(expected)
      expect(await countOf('texts', `act ${where}`)).toBe(1)
    })

    test.each([
      ['deliver', 1],
      ['drop', 0],
    ] as const)(
      'while COMMIT is on its way: the answer waits for the truth (%s)',
      async (how, count) => {
        proxy.cutNextCommit('between')
        const outcome = save(`between ${how}`).then(
          () => 1,
          (error: unknown) => (error instanceof Busy && error.isTransient ? 0 : error),
        )
        await pause(700)
        proxy.release(how)
        expect(await outcome).toBe(count)
        expect(await countOf('texts', `between ${how}`)).toBe(count)
      },
    )

    test('and nobody there to ask: the answer says that it is not known', async () => {
      proxy.cutNextCommit('after, for good')
      const outcome = save('unknown')
      await expect(outcome).rejects.toMatchObject({ status: 503, code: 'outcome-unknown' })
      await expect(outcome).rejects.toThrow('Idempotency-Key')
    })
  })

  test('the number of a commit proves nothing once the server may have given it anew', async () => {
    const mark = await engine.inTransaction(payload, { keys: ['marked'], makeReq }, async (req) => {
      const session = Reflect.get(payload.db.sessions ?? {}, String(await req.transactionID))
      return markOf(Object(session).db.session.client)
    })
    if (mark === null || !isPostgres(payload.db)) throw new Error('Nothing was written.')
    const soon = () => Date.now() + 2_000
    await settleCommit(payload.db, mark, soon())
    const afterCrash = settleCommit(payload.db, { ...mark, epoch: 'another' }, soon())
    await expect(afterCrash).rejects.toMatchObject({ code: 'outcome-unknown' })
  })

  describe('values', () => {
    test.each([
      ['a character that cannot be stored', { subject: 'a\u0000b' }],
      ['the id of nothing', { related: ['00000000-0000-4000-8000-000000000000'] }],
      ['no id at all', { related: ['nonsense'] }],
    ])('%s is refused, not a fault, and the next save works', async (_what, data) => {
      const save = payload.create({ collection: 'texts', data: { title: 'x', ...data } })
      await expect(save).rejects.toMatchObject({ status: 400, code: 'value-refused' })
      await payload.create({ collection: 'texts', data: { title: 'x' } })
    })

    test('a question that has no answer is refused too', async () => {
      const where = { id: { in: ['nonsense'] } }
      const asked = payload.find({ collection: 'texts', where })
      await expect(asked).rejects.toMatchObject({ status: 400, code: 'value-refused' })
    })

    test('a draft takes any choice, as on the other engines; there are no types to migrate', async () => {
      await payload.create({ collection: 'choosing', data: { status: 'unheard of' }, draft: true })
      const { docs } = await payload.find({ collection: 'choosing', draft: true })
      expect(docs).toEqual([expect.objectContaining({ status: 'unheard of', _status: 'draft' })])
      const types = await direct.query("select 1 from pg_type where typtype = 'e'")
      expect(types.rowCount).toBe(0)
    })

    test('ids and instants have the order of their bytes, whatever the collation', async () => {
      const { rows } = await direct.query<{ as_text: string; as_bytes: string }>(`
        with texts as (
          select gen_random_uuid()::text as text from generate_series(1, 500)
          union all
          select to_char(timestamp '2026-01-01' + random() * interval '9 years', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
          from generate_series(1, 500)
        )
        select string_agg(text, ' ' order by text) as as_text,
          string_agg(text, ' ' order by text collate "C") as as_bytes
        from texts group by length(text)`)
      expect(rows).toHaveLength(2)
      for (const row of rows) expect(row.as_text).toBe(row.as_bytes)
    })
  })

  test('a stop with a transaction still open ends it, and does not wait for it', async () => {
    const another = await startSmall({ url: address, collections: collections() })
    const transactionID = (await another.db.beginTransaction()) ?? ''
    const data = { subject: 'left open' }
    await another.db.create({ collection: 'texts', data, req: { transactionID } })
    await another.destroy()
    expect(await countOf('texts', 'left open')).toBe(0)
  })

  describe('a start', () => {
    const startOn = (change: (address: URL) => void) => {
      const other = new URL(address)
      change(other)
      return startSmall({ url: other.href, collections: collections() })
    }

    test('on a database that is not there is refused with a sentence', async () => {
      const start = startOn((other) => {
        other.pathname = '/not_there'
      })
      await expect(start).rejects.toMatchObject({ code: 'start-refused' })
      await expect(start).rejects.toThrow(/"not_there" does not exist.*createdb/)
    })

    test('on a server that is not there is refused with a sentence, without the password', async () => {
      const start = startOn((other) => {
        other.port = '1'
        other.password = 'hush'
      })
      await expect(start).rejects.toMatchObject({ code: 'start-refused' })
      await expect(start).rejects.toThrow(/cannot be used \(.*ECONNREFUSED/)
      await expect(start).rejects.not.toThrow('hush')
    })

    test('on a database of another encoding is refused with a sentence', async () => {
      const name = `latin_${Date.now()}`
      await direct.query(
        `create database ${name} template template0 encoding 'LATIN1' locale_provider libc locale 'C'`,
      )
      const start = startOn((other) => {
        other.pathname = `/${name}`
      })
      await expect(start).rejects.toThrow(/stores text as LATIN1.*UTF8/)
    })

    test('of a role that may make no tables is refused with a sentence', async () => {
      const start = startOn((other) => {
        // Nobody but the owner of the server makes tables there.
        other.pathname = '/postgres'
      })
      await expect(start).rejects.toThrow(/may not make tables/)
    })
  })

  describe('server processes that end', () => {
    async function endAll(): Promise<void> {
      await direct.query(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
      )
    }

    test('do not end this one: the next save works', async () => {
      await Promise.all(
        Array.from({ length: 10 }, () => payload.db.count({ collection: 'texts', where: {} })),
      )
      await endAll()
      await expect(
        payload.create({ collection: 'texts', data: { subject: 'risen' } }),
      ).resolves.toMatchObject({ subject: 'risen' })
    })

    test('in the middle of a save fail that save alone, and nothing of it stays', async () => {
      const before = reached
      const save = payload.create({ collection: 'waiting', data: { subject: 'cut down' } })
      const failed = expect(save).rejects.toThrow()
      while (reached === before) await pause(5)
      await endAll()
      await failed
      expect(await countOf('waiting', 'cut down')).toBe(0)
      await payload.create({ collection: 'texts', data: { subject: 'after all' } })
      expect(atRest()).toEqual({ busy: 0, waiting: 0 })
    })
  })
})
