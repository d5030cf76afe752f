import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import { workflow } from '../../src/plugin/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { codeOf, localVerdict, verdictOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { done, makeRelease } from '../support/releases.js'
import { verb, workflowOf } from '../support/workflow.js'

const notFound = { status: 404, code: 'not-found' }
const secret = 'Sealed until the minister says so'

/** Another id of the same kind, which nothing has. */
const unusedLike = (id: string): string => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

describe.each(workflowEngines)('a text that is limited to some [$name]', (engine) => {
  let office: Office
  /** Another press officer, who is not named. */
  let other: string
  let document: string
  let named: string
  let version: string

  const idOf = (token: string): string =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).id
  const userOf = async (token: string): Promise<TypedUser> =>
    ({
      ...(await office.payload.findByID({ collection: 'users', id: idOf(token) })),
      collection: 'users',
    }) as TypedUser
  const limit = async (as: string, of: string, input: Record<string, unknown>) =>
    verb(office, as, of, 'limit-access', input)
  const limited = async (title = secret): Promise<string> => {
    const made = await office.draft('topics', { title, summary: secret })
    const answer = await limit(office.officer, made, { people: [idOf(office.officer)] })
    expect([answer.status, answer.body.limit.people]).toEqual([
      200,
      [{ id: idOf(office.officer), name: 'officer' }],
    ])
    return made
  }
  const get = (as: string, address: string) => office.send('GET', `/api/${address}`, { as })

  beforeAll(async () => {
    office = await openOffice(engine.url())
    other = await office.person('other', 'press-officer')
    document = await limited()
    named = await office.draft('topics', { title: 'Names it', parent: idIn(document) })
    const { body } = await get(
      office.officer,
      `topics/versions?where[parent][equals]=${idIn(document)}`,
    )
    version = body.docs[0].id
    await office.send('POST', '/api/payload-locked-documents', {
      as: office.officer,
      body: {
        document: { relationTo: 'topics', value: idIn(document) },
        user: { relationTo: 'users', value: idOf(office.officer) },
      },
    })
    const at = new Date(Date.now() + 86_400_000).toISOString()
    const due = await limited('Due, and sealed')
    await limit(office.officer, due, { people: [idOf(office.officer)], roles: ['approver'] })
    await verb(office, office.officer, due, 'submit')
    await verb(office, office.approver, due, 'approve')
    await verb(office, office.approver, due, 'schedule', { at, timeZone: 'UTC' })
  })
  afterAll(async () => {
    expect((await verify(office.payload)).differences).toEqual([])
    await office.stop()
  })

  const id = () => idIn(document)

  test('is there for those it is limited to', async () => {
    expect((await get(office.officer, `${document}?draft=true`)).body.title).toBe(secret)
    expect((await workflowOf(office, office.officer, document)).status).toBe(200)
    expect((await office.save(document, { summary: `${secret}, still` })).status).toBe(200)
  })

  /** Every way to read it, and that nothing of it stands in the answer. */
  const reads: [string, () => string][] = [
    ['a list', () => 'topics?limit=0'],
    ['a list of drafts', () => 'topics?limit=0&draft=true'],
    ['a list in all languages', () => 'topics?limit=0&draft=true&locale=all&depth=5'],
    ['a search', () => 'topics?draft=true&where[title][contains]=Sealed'],
    ['a question by its id', () => `topics?draft=true&where[id][equals]=${id()}`],
    ['its versions', () => 'topics/versions?limit=0&depth=3'],
    ['its versions by its id', () => `topics/versions?where[parent][equals]=${id()}`],
    ['versions by their words', () => 'topics/versions?where[version.title][contains]=Sealed'],
    ['what names it, filled in', () => `${named}?draft=true&depth=4`],
    ['what names it, in a list', () => 'topics?draft=true&depth=4&limit=0'],
    ['locks', () => 'payload-locked-documents?depth=3&limit=0'],
    ['what is due', () => 'workflow/due'],
    ['limited texts', () => 'workflow/limited'],
    ['the ledger', () => 'editorial-ledger?limit=0'],
    ['snapshots', () => 'editorial-snapshots?limit=0'],
    ['heads', () => 'editorial-heads?limit=0'],
    ['addresses', () => 'editorial-slugs?limit=0'],
    ['accounts', () => 'workflow/accounts'],
  ]
  test.each(reads)('stands in no answer to others: %s', async (_, address) => {
    for (const as of [other, office.approver, office.administrator]) {
      if (as !== other && ['workflow/due', 'workflow/limited'].includes(address())) continue
      const answer = await get(as, address())
      expect([address(), answer.status]).toEqual([address(), 200])
      const text = JSON.stringify(answer.body)
      if (as !== office.approver) expect(text.toLowerCase()).not.toContain('sealed')
      if (!address().startsWith('topics/') || as === other)
        expect(text.split(id()).length - 1).toBeLessThanOrEqual(
          address().includes('depth') ? 1_000 : 1,
        )
    }
  })

  const absent: [string, () => string][] = [
    ['by its id', () => document],
    ['its draft', () => `${document}?draft=true`],
    ['one version', () => `topics/versions/${version}`],
    ['its workflow', () => `${document}/workflow`],
    ['its events', () => `${document}/workflow/events`],
  ]
  test.each(absent)('is not there for others: %s', async (_, address) => {
    for (const as of [other, office.approver, office.administrator]) {
      const answer = await get(as, address())
      expect([answer.status, answer.headers.get('etag')]).toEqual([404, null])
      expect(JSON.stringify(answer.body)).not.toContain('Sealed')
    }
    // And nothing tells it from a text that never was.
    const never = (text: string) =>
      text.replaceAll(id(), unusedLike(id())).replaceAll(version, unusedLike(version))
    const hidden = await get(other, address())
    const none = await get(other, never(address()))
    expect({ ...hidden, headers: null }).toEqual({ ...none, headers: null })
  })

  test('counts for nobody else', async () => {
    const count = async (as: string, query = '') =>
      (await get(as, `topics/count?${query}`)).body.totalDocs
    expect(await count(office.officer)).toBe((await count(other)) + 2)
    expect(await count(other, `where[id][equals]=${id()}`)).toBe(0)
    const graph = (as: string) =>
      office.graphql(
        '{ countTopics { totalDocs } Topics(draft: true, limit: 0) { docs { title } } }',
        { as },
      )
    const theirs = await graph(other)
    expect(JSON.stringify(theirs.body)).not.toContain('ealed')
    expect((await graph(office.officer)).body.countTopics.totalDocs).toBe(
      theirs.body.countTopics.totalDocs + 2,
    )
  })

  test('is not there by GraphQL', async () => {
    for (const query of [
      `Topic(id: "${id()}", draft: true) { title }`,
      `versionTopic(id: "${version}") { version { title } }`,
      `workflow(collection: "topics", id: "${id()}") { sequence }`,
      `workflowEvents(collection: "topics", id: "${id()}") { type }`,
      `docAccessTopic(id: "${id()}") { read { permission } }`,
    ]) {
      const answer = await office.graphql(`{ ${query} }`, { as: other })
      expect([query, JSON.stringify(answer.body)]).toEqual([
        query,
        expect.not.stringContaining('Sealed'),
      ])
      expect(Object.values(answer.body.data ?? answer.body)[0] ?? null).toBeNull()
    }
    const through = await office.graphql(
      `{ Topic(id: "${idIn(named)}", draft: true) { title parent { title } } }`,
      { as: other },
    )
    expect(JSON.stringify(through.body)).not.toContain('Sealed')
  })

  test('is not there for code that asks in somebody’s name', async () => {
    const user = await userOf(other)
    const { payload } = office
    const ask = { collection: 'topics', overrideAccess: false, user } as const
    expect(await localVerdict(() => payload.findByID({ ...ask, id: id(), draft: true }))).toEqual({
      status: 404,
    })
    expect(await localVerdict(() => payload.findVersionByID({ ...ask, id: version }))).toEqual(
      notFound,
    )
    const { docs } = await payload.find({ ...ask, draft: true, limit: 0 })
    expect(JSON.stringify(docs)).not.toContain('ealed')
  })

  const asked: [string, () => string][] = [
    ['a condition', () => 'topics?draft=true&where[parent.title][contains]=Sealed'],
    ['a condition in a branch', () => 'topics?where[or][0][and][0][parent.summary][exists]=true'],
    ['an order', () => 'topics?draft=true&sort=-parent.title'],
    ['a count', () => 'topics/count?where[parent.title][contains]=S'],
    ['versions', () => 'topics/versions?where[version.parent.title][contains]=S'],
    ['another collection', () => 'leader-activities?draft=true&where[topics.title][contains]=S'],
  ]
  test.each(asked)('is not asked about by way of another: %s', async (_, address) => {
    expect(verdictOf(await get(other, address()))).toEqual({
      status: 400,
      code: 'question-through-limited',
    })
  })

  test('takes no write of others', async () => {
    const writes = [
      await office.save(document, { title: 'Found it' }, { as: other }),
      await office.send('POST', `/api/${document}/duplicate`, { as: other }),
      await office.send('POST', `/api/topics/versions/${version}?draft=true`, { as: other }),
      await office.send('DELETE', `/api/${document}`, { as: other }),
      await office.graphql(
        `mutation { updateTopic(id: "${id()}", draft: true, data: { title: "X", disclaimer: { wording: "reference-only" } }) { id } }`,
        { as: other },
      ),
      ...(await Promise.all(
        ['submit', 'approve', 'limit-access', 'lift-access'].map((name) =>
          office.send('POST', `/api/${document}/workflow/${name}`, {
            as: name === 'approve' ? office.approver : other,
            body: { expected: { sequence: 1, fingerprint: null } },
          }),
        ),
      )),
    ]
    for (const answer of writes) expect(verdictOf(answer)).toEqual(notFound)
    const { body } = await get(office.officer, `${document}?draft=true`)
    expect(body.title).toBe(secret)
  })

  test('and a picture: its bytes are not there either', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Sealed' }))
    form.set('file', new Blob([new Uint8Array(await picture(77))]), 'a.jpg')
    const made = await office.send('POST', '/api/media?draft=true&locale=en', {
      as: office.officer,
      form,
    })
    const { filename, id: mediaId } = made.body.doc
    expect((await get(other, `media/file/${filename}`)).status).toBe(200)
    await limit(office.officer, `media/${mediaId}`, { people: [idOf(office.officer)] })
    expect((await get(other, `media/file/${filename}`)).status).toBe(404)
    expect((await get(office.officer, `media/file/${filename}`)).status).toBe(200)
  })

  test('is limited by whoever wrote it or approves, and to somebody', async () => {
    const text = await office.draft('topics', { title: 'To be limited' })
    expect(verdictOf(await limit(other, text, { people: [idOf(other)] })).code).toBe(
      'not-a-contributor',
    )
    expect(verdictOf(await limit(office.officer, text, {}))).toEqual({
      status: 422,
      code: 'nobody-named',
    })
    expect(verdictOf(await limit(office.officer, text, { people: ['nobody'] })).status).toBe(422)
    const settings = await office.save('globals/site-settings', { siteName: 'A house' })
    expect(settings.status).toBe(200)
    const answer = await limit(office.officer, 'globals/site-settings', {
      people: [idOf(office.officer)],
    })
    expect(verdictOf(answer)).toEqual({ status: 409, code: 'cannot-be-limited' })
    expect(
      (await limit(office.approver, text, { roles: ['approver', 'press-officer'] })).status,
    ).toBe(200)
    expect((await get(other, `${text}?draft=true`)).status).toBe(200)
    expect((await get(office.administrator, `${text}?draft=true`)).status).toBe(404)
  })

  test('locks nobody out by their own hand', async () => {
    const text = await office.draft('topics', { title: 'Mine' })
    for (const input of [{ people: [idOf(other)] }, { roles: ['administrator'] }])
      expect(verdictOf(await limit(office.officer, text, input))).toEqual({
        status: 422,
        code: 'own-lock-out',
      })
    expect((await limit(office.officer, text, { roles: ['press-officer'] })).status).toBe(200)
  })

  test('is opened by an administrator who does not see it, with a reason that is kept', async () => {
    const text = await limited('Lifted')
    const { body } = await get(office.administrator, 'workflow/limited')
    const found = body.data.find((one: { id: string }) => one.id === idIn(text))
    expect(JSON.stringify(body)).not.toContain('Lifted')
    const lift = (as: string, input: object = {}) =>
      office.send('POST', `/api/${text}/workflow/lift-access`, {
        as,
        body: {
          expected: { sequence: found.sequence, fingerprint: found.fingerprint },
          ...input,
        },
      })
    expect(verdictOf(await lift(office.approver, { reason: 'I must see it.' }))).toEqual(notFound)
    expect(verdictOf(await lift(office.administrator))).toEqual({
      status: 422,
      code: 'reason-missing',
    })
    expect((await lift(office.administrator, { reason: 'The author is ill.' })).status).toBe(200)
    expect((await get(other, `${text}?draft=true`)).body.title).toBe('Lifted')
    const events = await get(other, `${text}/workflow/events`)
    expect(events.body.data.at(-1)).toMatchObject({
      type: 'access-lifted',
      by: { name: 'administrator' },
      role: 'administrator',
      reason: 'The author is ill.',
      details: { isOverride: true },
    })
    expect(verdictOf(await verb(office, office.officer, text, 'lift-access'))).toEqual({
      status: 409,
      code: 'not-limited',
    })
  })

  test('is opened when it goes out', async () => {
    const text = await limited('Goes out')
    await limit(office.officer, text, { people: [idOf(office.officer), idOf(office.approver)] })
    for (const [as, name] of [
      [office.officer, 'submit'],
      [office.approver, 'approve'],
    ] as const)
      expect((await verb(office, as, text, name)).status).toBe(200)
    expect((await get(other, `${text}?draft=true`)).status).toBe(404)
    expect((await verb(office, office.approver, text, 'publish')).body.limit).toBeUndefined()
    expect((await get(other, `${text}?draft=true`)).body.title).toBe('Goes out')
  })

  test('is limited and opened by GraphQL and from code alike', async () => {
    const text = await office.draft('topics', { title: 'By all' })
    const seen = async () => {
      const { body } = await workflowOf(office, office.officer, text)
      return { sequence: body.sequence, fingerprint: body.fingerprint }
    }
    const mine = { people: [idOf(office.officer)] }
    const ask = (name: string, as: string, variables: object) =>
      office.graphql(
        `mutation($expected: WorkflowExpectation, ${name === 'workflowLimitAccess' ? '$people: [String!], ' : ''}$reason: WorkflowText) { ${name}(collection: "topics", id: "${idIn(text)}", expected: $expected${name === 'workflowLimitAccess' ? ', people: $people' : ''}, reason: $reason) { limit { people { name } } } }`,
        { as, variables: { ...variables } },
      )
    const limitedBy = await ask('workflowLimitAccess', office.officer, {
      expected: await seen(),
      ...mine,
    })
    expect(limitedBy.body.workflowLimitAccess.limit.people).toEqual([{ name: 'officer' }])
    const theirs = await ask('workflowLiftAccess', office.approver, { expected: await seen() })
    expect(verdictOf(theirs)).toEqual(notFound)
    const list = await office.graphql('{ workflowLimited { id } }', { as: office.administrator })
    expect(list.body.workflowLimited).toContainEqual({ id: idIn(text) })

    const { liftAccess, limitAccess, limitedTexts, stateOf } = workflow(office.payload)
    const of = (token: string) => ({
      collection: 'topics' as const,
      id: idIn(text),
      user: { id: idOf(token) },
    })
    expect(await stateOf(of(other))).toBeNull()
    expect(await liftAccess({ ...of(other), expected: await seen() })).toMatchObject({
      isDone: false,
      refusals: [{ code: 'not-found' }],
    })
    const lifted = await liftAccess({ ...of(office.officer), expected: await seen() })
    expect(lifted).toMatchObject({ isDone: true })
    const out = await limitAccess({
      ...of(office.officer),
      expected: await seen(),
      people: [idOf(other)],
    })
    expect(out).toMatchObject({ isDone: false, refusals: [{ code: 'own-lock-out' }] })
    expect(await limitedTexts({ user: { id: idOf(office.guest) } })).toEqual([])
  })

  test('is limited once under one key', async () => {
    const text = await office.draft('topics', { title: 'Once' })
    const { body } = await workflowOf(office, office.officer, text)
    const send = () =>
      office.send('POST', `/api/${text}/workflow/limit-access`, {
        as: office.officer,
        body: {
          expected: { sequence: body.sequence, fingerprint: body.fingerprint },
          people: [idOf(office.officer)],
        },
        headers: { 'Idempotency-Key': `limit-${text}` },
      })
    const first = await send()
    const again = await send()
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body])
    const stale = await office.send('POST', `/api/${text}/workflow/lift-access`, {
      as: office.officer,
      body: { expected: { sequence: body.sequence, fingerprint: body.fingerprint } },
    })
    expect(verdictOf(stale)).toEqual({ status: 412, code: 'stale' })
  })

  test('nobody decides on a release that holds a text they do not see', async () => {
    const hidden = await limited()
    const release = await makeRelease(office, 'With a hidden text', [hidden])
    done(await verb(office, office.officer, release, 'submit'))
    const seen = await workflowOf(office, office.approver, release)
    expect(seen.body.members).toMatchObject([{ id: idIn(hidden), title: null }])
    expect(JSON.stringify(seen.body)).not.toContain(secret)
    const refused = await verb(office, office.approver, release, 'approve')
    expect([refused.status, codeOf(refused.body)]).toEqual([403, 'member-hidden'])
    done(await verb(office, office.approver, release, 'cancel'))
    const proposed = await office.send('POST', `/api/${hidden}/workflow/propose-release`, {
      as: office.approver,
      body: {},
    })
    expect(proposed.status).toBe(404)
  })
})
