import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug } from 'payload'
import { checkEnds } from '../../src/plugin/verify/checkEnds.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb, workflowOf } from '../support/workflow.js'

const reason = 'Asked for on 1 March, form 17.'

describe.each(workflowEngines)('a name is erased [$name]', (engine) => {
  let office: Office
  let topic: string
  let eraser: string
  let leaver: { token: string; id: string; digest: string }
  const email = 'gerhild-zwickelmoser@example.org'
  const name = 'gerhild-zwickelmoser'

  const rows = async (collection: string, where = {}): Promise<any[]> => {
    const { docs } = await office.payload.db.find<any>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      where,
    })
    return docs
  }
  const differences = async () => (await verify(office.payload)).differences
  const eraseName = (as: string | undefined, digest: string, body: unknown = { reason }) =>
    office.send('POST', `/api/workflow/people/${digest}/erase-name`, { as, body })
  const wear = (...roles: 'press-officer'[]) =>
    office.send('PATCH', `/api/users/${leaver.id}`, { as: office.administrator, body: { roles } })

  /** Everything that lies in the database, table by table, as text. */
  const everything = async (): Promise<string> => {
    const { db } = office.payload as any
    if (engine.name === 'mongodb') {
      const collections = await db.connection.db.listCollections().toArray()
      const all = []
      for (const one of collections)
        all.push(await db.connection.db.collection(one.name).find({}).toArray())
      return JSON.stringify(all)
    }
    const run = async (text: string): Promise<any[]> => {
      const result = await db.drizzle.execute?.(sql.raw(text))
      return result?.rows ?? (await db.drizzle.all(sql.raw(text)))
    }
    const tables =
      engine.name === 'sqlite'
        ? await run(`select name from sqlite_master where type = 'table'`)
        : await run(
            `select table_name as name from information_schema.tables where table_schema = 'public'`,
          )
    const all = []
    for (const table of tables) all.push(await run(`select * from "${table.name}"`))
    return JSON.stringify(all)
  }

  beforeAll(async () => {
    office = await openOffice(engine.url())
    eraser = await office.person('eraser', 'administrator')
    const token = await office.person(name, 'press-officer')
    const me = await office.send('GET', '/api/users/me', { as: token })
    const [row] = await rows('editorial-people', { userId: { equals: me.body.user.id } })
    leaver = { token, id: String(me.body.user.id), digest: row.digest }
    // They leave what people leave: texts, kept answers, preferences, a text that is open.
    const made = await office.send('POST', '/api/topics?draft=true', {
      as: token,
      body: { title: 'Clean air' },
    })
    topic = `topics/${made.body.doc.id}`
    const { body } = await workflowOf(office, token, topic)
    const expected = { sequence: body.sequence, fingerprint: body.fingerprint }
    const submitted = await office.send('POST', `/api/${topic}/workflow/submit`, {
      as: token,
      body: { expected },
      headers: { 'Idempotency-Key': 'once' },
    })
    expect(submitted.status).toBe(200)
    await verb(office, office.approver, topic, 'approve')
    const seen = await workflowOf(office, office.approver, topic)
    await office.send('POST', `/api/${topic}/workflow/publish`, {
      as: office.approver,
      body: { expected: { sequence: seen.body.sequence, fingerprint: seen.body.fingerprint } },
      headers: { 'Idempotency-Key': 'twice' },
    })
    await office.send('POST', '/api/payload-preferences/topics-list', {
      as: token,
      body: { value: { limit: 10 } },
    })
    const req = await createLocalReq({}, office.payload)
    await office.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'topics', value: made.body.doc.id },
        user: { relationTo: 'users', value: me.body.user.id },
      },
      req,
    })
    await office.save(topic, { title: 'Cleaner air' }, { as: token })
  }, 180_000)
  afterAll(() => office.stop())

  test('by administrators alone, and not while the person has roles', async () => {
    expect((await eraseName(undefined, leaver.digest)).status).toBe(401)
    expect((await eraseName(office.guest, leaver.digest)).status).toBe(403)
    expect((await eraseName(office.officer, leaver.digest)).status).toBe(403)
    expect((await eraseName(office.approver, leaver.digest)).status).toBe(403)
    const early = await eraseName(office.administrator, leaver.digest)
    expect([early.status, early.body.code]).toEqual([409, 'person-has-roles'])
  })

  test('with a reason that does not name the person, of somebody who is known', async () => {
    expect((await wear()).status).toBe(200)
    const asked = async (body: unknown, digest = leaver.digest) => {
      const answer = await eraseName(office.administrator, digest, body)
      return [answer.status, answer.body.code]
    }
    expect(await asked({ reason: ' ' })).toEqual([422, 'reason-missing'])
    expect(await asked({})).toEqual([400, 'body-invalid'])
    expect(await asked({ reason, more: 1 })).toEqual([400, 'body-invalid'])
    for (const word of [name.toUpperCase(), email, leaver.id])
      expect(await asked({ reason: `Asked for by ${word}.` })).toEqual([422, 'reason-names-person'])
    expect(await asked({ reason }, '0'.repeat(64))).toEqual([404, 'person-unknown'])
    expect(await everything()).toContain(email)
  })

  test('and nothing in the database says any more who it was', async () => {
    const before = await everything()
    for (const word of [name, email, leaver.id]) expect(before).toContain(word)
    expect(await eraseName(eraser, leaver.digest)).toMatchObject({
      status: 200,
      body: { digest: leaver.digest },
    })
    const after = await everything()
    for (const word of [name, email, leaver.id]) expect(after).not.toContain(word)
    expect(after).toContain(leaver.digest)
  })

  test('as an event that says who did it and why, and once', async () => {
    const chain = await rows('editorial-ledger', {
      document: { equals: `people/${leaver.digest}` },
    })
    chain.sort((one, other) => one.sequence - other.sequence)
    const event = JSON.parse(chain.at(-1).event)
    expect(event).toMatchObject({ type: 'name-erased', role: 'administrator', reason, details: {} })
    const again = await eraseName(office.administrator, leaver.digest)
    expect([again.status, again.body.code]).toEqual([409, 'name-erased-already'])
  })

  test('while the record holds: chains, heads, kept answers', async () => {
    expect(await differences()).toEqual([])
    expect(await checkEnds(office.payload)).toEqual([])
  })

  test('and their token opens nothing, nor can they sign in', async () => {
    expect((await office.send('GET', `/api/${topic}/workflow`, { as: leaver.token })).status).toBe(
      401,
    )
    expect(await office.signIn(name)).toBeUndefined()
  })

  test('what they did stays theirs: their text needs another pair of eyes', async () => {
    const { body } = await workflowOf(office, office.approver, topic)
    expect(body.contributors).toMatchObject([{ id: null, name: null, role: 'press-officer' }])
    await verb(office, office.officer, topic, 'submit', { changeNote: 'Cleaner.' })
    expect((await verb(office, office.approver, topic, 'approve')).status).toBe(200)
    expect((await verb(office, office.approver, topic, 'publish')).status).toBe(200)
  })

  test('who erased it is not tied to them by that', async () => {
    const [head] = await rows('editorial-heads', { key: { equals: `people/${leaver.digest}` } })
    const [row] = await rows('editorial-people', { name: { equals: 'administrator' } })
    const ties = JSON.parse(head.state).ties as string[]
    // The administrator took the roles away; who erased the name is another.
    expect(ties).toEqual([row.digest])
  })

  test('evidence shows a person whose name was erased, and holds', async () => {
    const { body } = await office.send('GET', `/api/${topic}/workflow/evidence`, {
      as: office.officer,
    })
    expect(body.people).toContainEqual({ digest: leaver.digest, isErased: true })
    expect(JSON.stringify(body)).not.toContain(name)
    const file = join(await mkdtemp(join(tmpdir(), 'erasure-')), 'evidence.json')
    await writeFile(file, JSON.stringify(body))
    const code = await new Promise((resolve) =>
      execFile(process.execPath, ['tools/check-evidence.mjs', file], (error) =>
        resolve(error?.code ?? 0),
      ),
    )
    expect(code).toBe(0)
  })

  test('a name that comes back, or goes without an event, is found', async () => {
    const req = await createLocalReq({}, office.payload)
    const { id } = (await office.payload.db.create({
      collection: 'editorial-people' as CollectionSlug,
      data: { digest: leaver.digest, salt: '00', userId: 'somebody', name: 'Somebody' },
      req,
    })) as { id: string }
    expect((await differences()).map(({ problem }) => problem)).toContain(
      'its name was erased, and yet stands here',
    )
    await office.payload.db.deleteOne({
      collection: 'editorial-people' as CollectionSlug,
      req,
      where: { id: { equals: id } },
    })
    expect(await differences()).toEqual([])
    const [other] = await rows('editorial-people', { name: { equals: 'officer' } })
    await office.payload.db.deleteOne({
      collection: 'editorial-people' as CollectionSlug,
      req,
      where: { id: { equals: other.id } },
    })
    expect((await differences()).map(({ problem }) => problem)).toContain(
      'nobody is known under this digest',
    )
  })
})
