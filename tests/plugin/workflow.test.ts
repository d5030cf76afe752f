import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { courtesies } from '../../src/domain/courtesy/courtesies.js'
import { verbs } from '../../src/domain/workflow/verbs.js'
import { verdictOf } from '../support/codeOf.js'
import { availableEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown

/** The steps that any project can take from its first day. */
const walked = [
  'submit',
  'recall',
  'request-changes',
  'approve',
  'publish',
  'unpublish',
  'withdraw',
  'restore',
  'archive',
]

describe.each(availableEngines)('the workflow over HTTP [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const post = (
    document: string,
    name: string,
    options: { as?: string; body?: unknown; headers?: Record<string, string> } = {},
  ) => office.send('POST', `/api/${document}/workflow/${name}`, options)

  const pairOf = async (document: string) => {
    const { body } = await workflowOf(office, office.officer, document)
    return { sequence: body.sequence as number, fingerprint: body.fingerprint as string }
  }

  test('GET shows where a text stands, who did what, and what one may do', async () => {
    const document = await office.draft('topics', { title: 'Shown' })
    await verb(office, office.officer, document, 'submit')
    await verb(office, office.approver, document, 'approve')
    const { status, headers, body } = await workflowOf(office, office.approver, document)
    expect(status).toBe(200)
    const approver = { id: expect.any(String) as unknown, name: 'approver' }
    expect(body).toMatchObject({
      collection: 'topics',
      id: idIn(document),
      sequence: 3,
      fingerprint: hash,
      working: { state: 'approved', since: instant, by: approver },
      public: { state: 'none', fingerprint: null, since: null },
      approvals: [{ ...approver, role: 'approver', at: instant, fingerprint: body.fingerprint }],
      contributors: [],
      debts: [],
      schedule: null,
    })
    expect(headers.get('etag')).toBe(`"3-${body.fingerprint}"`)
    const offered = body.verbs.map((one: { verb: string }) => one.verb) as string[]
    expect(offered).toEqual([...verbs, ...courtesies])
    expect(offered).toEqual(expect.arrayContaining(walked))
    const publishing = body.verbs.find((one: { verb: string }) => one.verb === 'publish')
    expect(publishing).toEqual({ verb: 'publish', allowed: true, refusals: [] })
    const submitting = body.verbs.find((one: { verb: string }) => one.verb === 'submit')
    expect(submitting.allowed).toBe(false)
    for (const refusal of submitting.refusals)
      expect(refusal).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  })

  test('contributors are named with their hat and their text', async () => {
    const document = await office.draft('topics', { title: 'By whom' })
    const { body } = await workflowOf(office, office.officer, document)
    expect(body.contributors).toEqual([
      {
        id: expect.any(String),
        name: 'officer',
        role: 'press-officer',
        at: instant,
        fingerprint: body.fingerprint,
      },
    ])
  })

  test('a step answers with the shape of GET and its new ETag', async () => {
    const document = await office.draft('topics', { title: 'Answered' })
    const answer = await verb(office, office.officer, document, 'submit')
    const { verbs: _, ...done } = answer.body
    const { verbs: __, ...seen } = (await workflowOf(office, office.officer, document)).body
    expect(done).toEqual(seen)
    expect(answer.headers.get('etag')).toBe(`"2-${seen.fingerprint}"`)
  })

  test('events are told oldest first, each sealed over the one before', async () => {
    const document = await office.draft('topics', { title: 'Told' })
    await publish(office, office, document)
    const { status, body } = await office.send('GET', `/api/${document}/workflow/events`, {
      as: office.officer,
    })
    expect(status).toBe(200)
    expect(body.data.map(({ type }: { type: string }) => type)).toEqual([
      'edited',
      'submitted',
      'approved',
      'published',
    ])
    for (const [index, event] of body.data.entries()) {
      expect(event).toMatchObject({ document, sequence: index + 1, at: instant, hash })
      expect(event.previous).toBe(index === 0 ? '0'.repeat(64) : body.data[index - 1].hash)
    }
    expect(body.data[3].by.name).toBe('approver')
  })

  test('If-Match serves as the expectation', async () => {
    const document = await office.draft('topics', { title: 'Matched' })
    const { headers } = await workflowOf(office, office.officer, document)
    const answer = await post(document, 'submit', {
      as: office.officer,
      headers: { 'If-Match': headers.get('etag') ?? '' },
    })
    expect(answer.status).toBe(200)
    const stale = await post(document, 'recall', {
      as: office.officer,
      headers: { 'If-Match': headers.get('etag') ?? '' },
    })
    expect(verdictOf(stale)).toEqual({ status: 412, code: 'stale' })
    expect(stale.body.current).toEqual(await pairOf(document))
    for (const tag of ['*', 'W/"1-a"', '"nonsense"', '']) {
      const answer = await post(document, 'recall', {
        as: office.officer,
        headers: { 'If-Match': tag },
      })
      expect(answer.status).toBe(428)
    }
  })

  test('the first class that applies sets the status', async () => {
    const document = await office.draft('topics', { title: 'In order' })
    const expected = await pairOf(document)
    const old = { sequence: 0, fingerprint: expected.fingerprint }
    const gone = 'topics/00000000-0000-4000-8000-000000000000'
    const incomplete = await office.send('POST', '/api/topics?draft=true&locale=zh', {
      as: office.officer,
      body: { title: '没有英文' },
    })
    const rows: [number, string, () => ReturnType<typeof post>][] = [
      [401, 'signed-out', () => post(gone, 'nonsense', { body: { nonsense: 1 } })],
      [404, 'unknown-verb', () => post(document, 'nonsense', { as: office.officer, body: {} })],
      [
        400,
        'body-invalid',
        () => post(document, 'publish', { as: office.officer, body: { expected, reasons: 'x' } }),
      ],
      [
        400,
        'body-invalid',
        () =>
          post(document, 'publish', {
            as: office.officer,
            body: { expected: { ...expected, more: 1 } },
          }),
      ],
      [404, 'not-found', () => post(gone, 'publish', { as: office.officer, body: { expected } })],
      [
        428,
        'expectation-missing',
        () => post(document, 'publish', { as: office.officer, body: {} }),
      ],
      [
        412,
        'stale',
        () => post(document, 'publish', { as: office.officer, body: { expected: old } }),
      ],
      [
        403,
        'role-missing',
        () => post(document, 'publish', { as: office.officer, body: { expected } }),
      ],
      [
        409,
        'wrong-state',
        () => post(document, 'publish', { as: office.approver, body: { expected } }),
      ],
      [
        422,
        'language-missing',
        () => verb(office, office.officer, `topics/${incomplete.body.doc.id}`, 'submit'),
      ],
    ]
    for (const [status, code, ask] of rows) {
      const answer = await ask()
      expect(verdictOf(answer)).toEqual({ status, code })
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(answer.body).toMatchObject({ status, title: expect.any(String) })
    }
  })

  test('every reason is listed, sorted by class', async () => {
    const document = await office.draft('topics', { title: 'All reasons' })
    const answer = await post(document, 'unpublish', {
      as: office.officer,
      body: { expected: { sequence: 0, fingerprint: null } },
    })
    const codes = answer.body.errors.map(({ code }: { code: string }) => code)
    expect(answer.status).toBe(412)
    expect(codes).toEqual(['stale', 'role-missing', 'wrong-public-state', 'reason-missing'])
    expect(answer.body.errors.at(-1)).toMatchObject({ field: 'reason' })
  })

  test('what is missing in any language comes back at once', async () => {
    const made = await office.send('POST', '/api/leader-activities?draft=true', {
      as: office.officer,
      body: { title: 'Not finished' },
    })
    const document = `leader-activities/${made.body.doc.id}`
    await office.save(document, { title: '未完成' }, { locale: 'zh' })
    const answer = await verb(office, office.officer, document, 'submit')
    expect(answer.status).toBe(422)
    const missing = answer.body.errors as { field?: string; locale?: string }[]
    for (const locale of ['en', 'zh'])
      expect(missing).toContainEqual(expect.objectContaining({ field: 'body', locale }))
    expect(missing).toContainEqual(expect.objectContaining({ field: 'kind' }))
  })

  test('refusals are told in Chinese to whoever reads Chinese', async () => {
    const document = await office.draft('topics', { title: 'In Chinese' })
    const answer = await post(document, 'publish', {
      as: office.officer,
      body: { expected: await pairOf(document) },
      headers: { 'Accept-Language': 'zh' },
    })
    expect(answer.body.code).toBe('role-missing')
    expect(answer.body.errors[0].message).toMatch(/\p{Script=Han}/u)
    const saved = await office.send('PATCH', `/api/${document}`, {
      as: office.officer,
      body: { _status: 'published' },
      headers: { 'Accept-Language': 'zh' },
    })
    expect(JSON.stringify(saved.body)).toMatch(/\p{Script=Han}/u)
  })

  test('a request sent again with its key gets its answer and does nothing twice', async () => {
    const document = await office.draft('topics', { title: 'Sent twice' })
    const request = {
      as: office.officer,
      body: { expected: await pairOf(document) },
      headers: { 'Idempotency-Key': 'the first key' },
    }
    const first = await post(document, 'submit', request)
    const again = await post(document, 'submit', request)
    expect(first.status).toBe(200)
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    expect((await pairOf(document)).sequence).toBe(2)
    const other = await post(document, 'recall', {
      ...request,
      body: { expected: await pairOf(document) },
    })
    expect(verdictOf(other)).toEqual({ status: 422, code: 'key-reused' })
    const theirs = await post(document, 'approve', {
      as: office.approver,
      body: { expected: await pairOf(document) },
      headers: { 'Idempotency-Key': 'the first key' },
    })
    expect(theirs.status).toBe(200)
  })

  test('two decisions on one text: the second is told that it is stale', async () => {
    const document = await office.draft('topics', { title: 'Raced' })
    await verb(office, office.officer, document, 'submit')
    const expected = await pairOf(document)
    const answers = await Promise.all([
      post(document, 'approve', { as: office.approver, body: { expected } }),
      post(document, 'recall', { as: office.officer, body: { expected } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  test('settings walk the same way, and are never taken down', async () => {
    const settings = 'globals/site-settings'
    await office.save(settings, { siteName: 'The house' }, { as: office.administrator })
    const { body } = await workflowOf(office, office.officer, settings)
    expect(body).toMatchObject({ collection: 'site-settings', id: null, sequence: 1 })
    await publish(office, { officer: office.administrator, approver: office.approver }, settings)
    for (const name of ['withdraw', 'unpublish'])
      expect(
        verdictOf(await verb(office, office.approver, settings, name, { reason: 'A reason' })),
      ).toEqual({ status: 409, code: 'cannot-be-taken-down' })
    const events = await office.send('GET', `/api/${settings}/workflow/events`, {
      as: office.officer,
    })
    expect(events.body.data.at(-1).type).toBe('published')
  })

  test('DELETE archives a draft that was never public, and refuses what once was', async () => {
    const draft = await office.draft('topics', { title: 'Never public' })
    expect((await office.send('DELETE', `/api/${draft}`)).status).toBe(401)
    const archived = await office.send('DELETE', `/api/${draft}`, { as: office.officer })
    expect(archived.status).toBe(200)
    expect(archived.body.working.state).toBe('archived')
    const edited = await office.save(draft, { title: 'Back again' })
    expect(verdictOf(edited)).toEqual({ status: 409, code: 'edit-archived' })
    const once = await office.published('topics', { title: 'Once public' })
    await verb(office, office.approver, once, 'unpublish', { reason: 'Not true' })
    const refused = await office.send('DELETE', `/api/${once}`, { as: office.administrator })
    expect(verdictOf(refused)).toEqual({ status: 409, code: 'wrong-public-state' })
    expect((await workflowOf(office, office.officer, once)).status).toBe(200)
  })

  test('a plain save says in its answer that it became a draft', async () => {
    const document = await office.published('topics', { title: 'Saved plainly' })
    const plain = await office.send('PATCH', `/api/${document}`, {
      as: office.officer,
      body: { title: 'Saved plainly again' },
    })
    expect(plain.headers.get('communique-saved-as')).toBe('draft')
    expect(plain.body.doc._status).toBe('draft')
  })
})
