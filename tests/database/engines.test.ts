import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'

import {
  Busy,
  DRY_RUN,
  type EngineExtension,
  engineOf,
  RetryAct,
} from '../../src/database/index.js'
import { availableEngines } from '../support/engines.js'
import { locked, startSmall, texts } from './smallConfig.js'

const vetoing = texts({
  slug: 'vetoed',
  hooks: {
    afterChange: [
      ({ doc }: { doc: { subject?: string } }) => {
        if (doc.subject === 'veto') throw new Error('vetoed')
      },
    ],
  },
})

const careless = texts({
  slug: 'careless',
  hooks: {
    afterChange: [
      async ({ req, doc }: { req: PayloadRequest; doc: { subject?: string } }) => {
        if (doc.subject === 'create') {
          await req.payload.create({ collection: 'texts', data: { subject: 'stray' } })
        }
        if (doc.subject === 'row') {
          await req.payload.db.create({ collection: 'texts', data: { subject: 'stray' } })
        }
      },
    ],
  },
})

describe.each(availableEngines)('a database [$name]', ({ name, url }) => {
  let payload: Payload
  let engine: EngineExtension
  const makeReq = () => createLocalReq({}, payload)

  beforeAll(async () => {
    const address = url()
    payload = await startSmall({
      url: address,
      collections: [texts(), vetoing, careless, locked()],
    })
    engine = engineOf(payload)
  })
  afterAll(async () => {
    await payload.destroy()
  })

  async function countOf(collection: string, subject: string): Promise<number> {
    return (await payload.db.count({ collection, where: { subject: { equals: subject } } }))
      .totalDocs
  }

  async function stateOf(key: string): Promise<string | undefined> {
    const row: unknown = await payload.db.findOne({
      collection: 'editorial-heads',
      where: { key: { equals: key } },
    })
    return Reflect.get(Object(row), 'state')
  }

  async function setState(req: PayloadRequest, key: string, state: string): Promise<void> {
    await payload.db.upsert({
      collection: 'editorial-heads',
      data: { key, state },
      req,
      where: { key: { equals: key } },
    })
  }

  test('parallel saves of one text all succeed and leave one latest version', async () => {
    const { id } = await payload.create({ collection: 'locked', data: { title: 'x' }, draft: true })
    const saves = Array.from({ length: 32 }, (_, index) =>
      payload.update({ collection: 'locked', id, data: { title: `t${index}` }, draft: true }),
    )
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    const where = { parent: { equals: id } }
    const { docs } = await payload.db.findVersions({ collection: 'locked', limit: 0, where })
    expect(docs).toHaveLength(33)
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
  })

  test('a veto after the change leaves nothing of the change', async () => {
    const saved = payload.create({ collection: 'vetoed', data: { subject: 'veto' } })
    await expect(saved).rejects.toThrow('vetoed')
    expect(await countOf('vetoed', 'veto')).toBe(0)
    const doc = await payload.create({ collection: 'vetoed', data: { subject: 'fine' } })
    const changed = payload.update({ collection: 'vetoed', id: doc.id, data: { subject: 'veto' } })
    await expect(changed).rejects.toThrow('vetoed')
    expect(await countOf('vetoed', 'fine')).toBe(1)
    expect((await payload.countVersions({ collection: 'vetoed' })).totalDocs).toBe(1)
  })

  test('acts on one key never interleave', async () => {
    const steps: string[] = []
    const act = (mark: string) =>
      engine.inTransaction(payload, { keys: ['exclusive'], makeReq }, async (req) => {
        steps.push(`${mark} begins`)
        await setState(req, 'exclusive', mark)
        await new Promise((resolve) => setTimeout(resolve, 20))
        steps.push(`${mark} ends`)
      })
    await Promise.all([act('a'), act('b'), act('c')])
    const marks = steps.map((step) => step[0])
    expect(marks).toEqual(['a', 'a', 'b', 'b', 'c', 'c'])
  })

  test('an act keeps everything it wrote or nothing', async () => {
    const failing = engine.inTransaction(payload, { keys: ['all'], makeReq }, async (req) => {
      await setState(req, 'all', 'half')
      await payload.create({ collection: 'texts', data: { subject: 'half' }, req })
      throw new Error('in the middle')
    })
    await expect(failing).rejects.toThrow('in the middle')
    expect(await stateOf('all')).toBeUndefined()
    expect(await countOf('texts', 'half')).toBe(0)
    const result = await engine.inTransaction(payload, { keys: ['all'], makeReq }, async (req) => {
      await setState(req, 'all', 'whole')
      await payload.create({ collection: 'texts', data: { subject: 'whole' }, req })
      return 'done'
    })
    expect(result).toBe('done')
    expect(await stateOf('all')).toBe('whole')
    expect(await countOf('texts', 'whole')).toBe(1)
  })

  test.each([
    ['it asks for it', () => new RetryAct()],
    ['the server reports a conflict', () => Object.assign(new Error(), { code: 112 })],
    ['the file is busy', () => Object.assign(new Error(), { code: 'SQLITE_BUSY' })],
    [
      'a machinery row is there already',
      () => new ValidationError({ collection: 'editorial-ledger', errors: [] }),
    ],
  ])('an act starts again from nothing when %s', async (_why, conflict) => {
    let attempts = 0
    const reqs = new Set<PayloadRequest>()
    const run = engine.inTransaction(payload, { keys: ['retry'], makeReq }, async (req) => {
      attempts += 1
      reqs.add(req)
      await payload.create({ collection: 'texts', data: { subject: _why }, req })
      if (attempts < 3) throw conflict()
      return attempts
    })
    expect(await run).toBe(3)
    expect(reqs.size).toBe(3)
    expect(await countOf('texts', _why)).toBe(1)
  })

  test('an error that is no conflict is not tried again', async () => {
    let attempts = 0
    const options = { keys: ['plain'], makeReq }
    const run = engine.inTransaction(payload, options, async () => {
      attempts += 1
      throw new ValidationError({ collection: 'texts', errors: [] })
    })
    await expect(run).rejects.toBeInstanceOf(ValidationError)
    expect(attempts).toBe(1)
  })

  test('an act whose conflicts do not end is refused as busy at its deadline', async () => {
    const options = { keys: ['late'], makeReq, deadlineMs: 200 }
    const run = engine.inTransaction(payload, options, async (req) => {
      await setState(req, 'late', 'written')
      throw new RetryAct()
    })
    await expect(run).rejects.toMatchObject({ status: 503, code: 'busy' })
    await expect(run).rejects.toBeInstanceOf(Busy)
    expect(await stateOf('late')).toBeUndefined()
  })

  test('an act that waits for another longer than its deadline is refused as busy', async () => {
    let isLong = true
    const long = engine.inTransaction(payload, { keys: ['held'], makeReq }, async () => {
      while (isLong) await new Promise((resolve) => setTimeout(resolve, 10))
    })
    const short = { keys: ['held'], makeReq, deadlineMs: 100 }
    await expect(engine.inTransaction(payload, short, async () => 1)).rejects.toBeInstanceOf(Busy)
    isLong = false
    await long
    expect(await engine.inTransaction(payload, short, async () => 2)).toBe(2)
  })

  test('acts that take the same keys in another order lose no write', async () => {
    const act = (keys: string[]) =>
      engine.inTransaction(payload, { keys, makeReq }, async (req) => {
        const row = await payload.db.findOne<{ id: string; sequence?: number }>({
          collection: 'editorial-heads',
          req,
          where: { key: { equals: 'shared' } },
        })
        await payload.db.upsert({
          collection: 'editorial-heads',
          data: { key: 'shared', sequence: (row?.sequence ?? 0) + 1 },
          req,
          where: { key: { equals: 'shared' } },
        })
      })
    const runs = Array.from({ length: 12 }, (_, index) => act(['shared', `other-${index % 3}`]))
    await Promise.all(runs)
    const where = { key: { equals: 'shared' } }
    const row = await payload.db.findOne({ collection: 'editorial-heads', where })
    expect(row).toMatchObject({ sequence: 12 })
  })

  test('a callback runs after its commit, sees what was written, and never after a rollback', async () => {
    const seen: (string | undefined)[] = []
    await engine.inTransaction(payload, { keys: ['signal'], makeReq }, async (req) => {
      await setState(req, 'signal', 'new')
      engine.onCommitted(req, async () => {
        seen.push(await stateOf('signal'))
      })
      expect(seen).toEqual([])
    })
    expect(seen).toEqual(['new'])
    const failing = engine.inTransaction(payload, { keys: ['signal'], makeReq }, async (req) => {
      engine.onCommitted(req, () => {
        seen.push('never')
      })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    engine.onCommitted(await makeReq(), () => {
      seen.push('at once')
    })
    expect(seen).toEqual(['new', 'at once'])
  })

  test('a callback that fails does not undo the commit', async () => {
    await engine.inTransaction(payload, { keys: ['callback'], makeReq }, async (req) => {
      await setState(req, 'callback', 'stands')
      engine.onCommitted(req, () => {
        throw new Error('mail server is down')
      })
    })
    expect(await stateOf('callback')).toBe('stands')
  })

  test.each(['create', 'row'])('a hook that writes without req is named (%s)', async (subject) => {
    const saved = payload.create({ collection: 'careless', data: { subject } })
    await expect(saved).rejects.toMatchObject({
      code: 'outside-transaction',
      message: expect.stringContaining('engines.test'),
    })
    expect(await countOf('texts', 'stray')).toBe(0)
    expect(await countOf('careless', subject)).toBe(0)
  })

  test('an act inside an act is refused instead of waiting for itself', async () => {
    const nested = engine.inTransaction(payload, { keys: ['outer'], makeReq }, () =>
      engine.inTransaction(payload, { keys: ['outer'], makeReq }, async () => 1),
    )
    await expect(nested).rejects.toMatchObject({ code: 'outside-transaction' })
  })

  test('an act cannot go on after it caught the failure of an operation inside it', async () => {
    const act = engine.inTransaction(payload, { keys: ['caught'], makeReq }, async (req) => {
      await setState(req, 'caught', 'half')
      await payload
        .create({ collection: 'vetoed', data: { subject: 'veto' }, req })
        .catch(() => undefined)
      await payload.db.rollbackTransaction(req.transactionID ?? '')
      delete req.transactionID
      await setState(req, 'caught', 'astray')
    })
    await expect(act).rejects.toThrow('a failure')
    expect(await stateOf('caught')).toBeUndefined()
  })

  test('nothing joins a transaction that has ended', async () => {
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await payload.db.commitTransaction(transactionID)
    const data = { subject: 'straggler' }
    const late = payload.db.create({ collection: 'texts', data, req: { transactionID } })
    await expect(late).rejects.toThrow('already ended')
    expect(await countOf('texts', 'straggler')).toBe(0)
  })

  test('a dry run hands over what would be stored and writes nothing', async () => {
    const doc = await payload.create({ collection: 'texts', data: { subject: 'dry' } })
    const handed: unknown[] = []
    const context = {
      [DRY_RUN]: {
        onFirstWrite: (data: unknown) => {
          handed.push(data)
          throw new Error('dry')
        },
      },
    }
    const update = payload.update({
      collection: 'texts',
      id: doc.id,
      data: { subject: 'wet' },
      context,
      disableTransaction: true,
    })
    await expect(update).rejects.toThrow('dry')
    expect(handed).toEqual([expect.objectContaining({ subject: 'wet' })])
    const req = { context }
    const where = { id: { equals: doc.id } }
    expect(await payload.db.deleteOne({ collection: 'texts', req, where })).toBeNull()
    expect(await payload.db.deleteMany({ collection: 'texts', req, where })).toBeNull()
    expect(await countOf('texts', 'dry')).toBe(1)
    expect(await countOf('texts', 'wet')).toBe(0)
  })

  test('a dry run that knows the latest version stores what it would store without knowing', async () => {
    const { id } = await payload.create({
      collection: 'texts',
      locale: 'en',
      data: { title: 'English', subject: 'one', origin: { address: 'a' }, rows: [{ label: 'r' }] },
    })
    await payload.update({ collection: 'texts', id, locale: 'zh', data: { title: '中文' } })
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
    const { docs } = await payload.db.findVersions({
      collection: 'texts',
      limit: 1,
      locale: 'all',
      pagination: false,
      where,
    })
    const [row] = docs as unknown as { id: string; version: Record<string, unknown> }[]
    if (row === undefined) throw new Error('There is no version.')
    const wouldStore = async (latest?: object): Promise<unknown[]> => {
      const handed: unknown[] = []
      for (const locale of ['en', 'zh'] as const) {
        const onFirstWrite = (data: unknown) => {
          const { updatedAt: _, ...stored } = data as Record<string, unknown>
          handed.push(stored)
          throw new Error('dry')
        }
        const update = payload.update({
          collection: 'texts',
          id,
          locale,
          data: { _status: 'published' },
          context: { [DRY_RUN]: { onFirstWrite, ...(latest && { latest }) } },
          disableTransaction: true,
        })
        await expect(update).rejects.toThrow('dry')
      }
      return handed
    }
    const known = { collection: 'texts', parent: id, id: row.id, version: row.version }
    const read = await wouldStore()
    expect(read).toHaveLength(2)
    expect(await wouldStore(known)).toEqual(read)
    // And it is the known one that is judged, of that document alone.
    const changed = { ...known, version: { ...row.version, subject: 'two' } }
    expect(await wouldStore(changed)).toEqual([
      expect.objectContaining({ subject: 'two' }),
      expect.objectContaining({ subject: 'two' }),
    ])
    expect(await wouldStore({ ...changed, parent: 'another' })).toEqual(read)
  })

  test('a patch sets its fields and nothing else, in a version and in a live row', async () => {
    const { id: other } = await payload.create({ collection: 'texts', data: { title: 'o' } })
    const { id } = await payload.create({
      collection: 'texts',
      data: {
        title: 'English',
        subject: 'kept',
        origin: { address: 'kept' },
        rows: [{ label: 'one' }, { label: 'two' }],
        related: [other],
      },
    })
    await payload.update({ collection: 'texts', id, locale: 'zh', data: { title: '中文' } })
    const readLive = () =>
      payload.db.findOne({ collection: 'texts', locale: 'all', where: { id: { equals: id } } })
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
    const readVersion = async () =>
      (await payload.db.findVersions({ collection: 'texts', locale: 'all', where })).docs[0]
    const [live, version] = [await readLive(), await readVersion()]
    const fields = { workflowState: 'in-review', dueAt: '2026-12-01T08:00:00.000Z' }
    const versionId = version?.id ?? ''
    await engine.inTransaction(payload, { keys: [], makeReq }, async (req) => {
      await engine.patchLive(payload, { collection: 'texts', id, fields, req })
      await engine.patchVersion(payload, { collection: 'texts', versionId, fields, req })
    })
    expect(await readLive()).toEqual({ ...live, ...fields })
    expect(await readVersion()).toEqual({ ...version, version: { ...version?.version, ...fields } })
    const req = await makeReq()
    await engine.patchLive(payload, { collection: 'texts', id, fields: { dueAt: null }, req })
    expect(await readLive()).toMatchObject({ dueAt: null, workflowState: 'in-review' })
  })

  test('a patch of a row that is not there, or of an unknown field, is an error', async () => {
    const { id } = await payload.create({ collection: 'texts', data: {} })
    const req = await makeReq()
    const fields = { workflowState: 'x' }
    const missing = id.toString().replaceAll(/[0-9a-f]/g, '0')
    await expect(
      engine.patchLive(payload, { collection: 'texts', id: missing, fields, req }),
    ).rejects.toThrow('to patch')
    await expect(
      engine.patchLive(payload, { collection: 'texts', id, fields: { nowhere: 1 }, req }),
    ).rejects.toThrow('nowhere')
  })

  test('a global is patched where it has a live row and left alone where it has none', async () => {
    const req = await makeReq()
    const patch = () =>
      engine.patchLive(payload, { global: 'settings', fields: { workflowState: 'x' }, req })
    await patch()
    await payload.updateGlobal({ slug: 'settings', data: { siteName: 'A site' } })
    await patch()
    const settings = await payload.findGlobal({ slug: 'settings' })
    expect(settings).toMatchObject({ siteName: 'A site', workflowState: 'x' })
  })

  test('sign-in, failed sign-in and a forgotten password work beside parallel saves', async () => {
    const email = 'someone@example.org'
    await payload.create({ collection: 'users', data: { email, password: 'right' } })
    const { id } = await payload.create({ collection: 'locked', data: {} })
    const signIn = (password: string) =>
      payload.login({ collection: 'users', data: { email, password } })
    const saves = Array.from({ length: 8 }, (_, index) =>
      payload.update({ collection: 'locked', id, data: { title: `${index}` }, draft: true }),
    )
    await expect(signIn('wrong')).rejects.toThrow('incorrect')
    await expect(signIn('right')).resolves.toMatchObject({ token: expect.any(String) })
    const forgot = payload.forgotPassword({ collection: 'users', data: { email } })
    await expect(forgot).resolves.toEqual(expect.any(String))
    await Promise.all(saves)
  })

  test('a start proves that transactions hold, and leaves no trace', async () => {
    const before = await payload.count({ collection: 'editorial-heads' })
    await engine.proveTransactions(payload)
    expect(await payload.count({ collection: 'editorial-heads' })).toEqual(before)
  })

  test(`the engine says that it is ${name}`, () => {
    expect(engine.name).toBe(name)
  })
})
