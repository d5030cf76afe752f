import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, GlobalSlug } from 'payload'
import type { OfferedVerb } from '../../src/domain/release/offeredVerbs.js'
import { camelCase } from '../../src/plugin/acts/camelCase.js'
import { workflow, type OfText } from '../../src/plugin/index.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { makeRelease } from '../support/releases.js'
import { addressOf, workflowOf } from '../support/workflow.js'

type Seen = { sequence: number; fingerprint: string | null }
type Asked = {
  as: string
  document: string
  verb: OfferedVerb
  input?: Record<string, unknown>
  expected?: Seen
  key?: string
}
/** What came back, as all APIs can say it. */
type Verdict = { codes: string[]; working?: string; sequence?: number; current?: Seen }

const [slugOf, idOf] = [
  (document: string) =>
    document.startsWith('globals/') ? document.slice(8) : document.split('/')[0],
  (document: string) => (document.startsWith('globals/') ? null : (document.split('/')[1] ?? null)),
]

/** The account that a token is for. */
const accountOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).id

const view = 'sequence working { state } '

const overHttp = async (office: Office, asked: Asked): Promise<Verdict> => {
  const { as, document, verb, input = {}, expected, key } = asked
  const { status, body } = await office.send('POST', `${addressOf(document)}/workflow/${verb}`, {
    as,
    body: { ...input, ...(expected && { expected }) },
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  })
  if (status === 200) return { codes: [], working: body.working.state, sequence: body.sequence }
  return {
    codes: body.errors.map(({ code }: { code: string }) => code),
    ...(body.current && { current: body.current }),
  }
}

const overGraphql = async (office: Office, asked: Asked): Promise<Verdict> => {
  const { as, document, verb, input = {}, expected, key } = asked
  const types: Record<string, string> = {
    evenIfReferred: 'Boolean',
    amends: 'Int',
    workingHours: 'Float',
  }
  const variables = {
    collection: slugOf(document),
    id: idOf(document),
    ...input,
    ...(expected && { expected }),
    ...(key && { idempotencyKey: key }),
  }
  const typeOf = (name: string): string =>
    name === 'collection'
      ? 'String!'
      : name === 'expected'
        ? 'WorkflowExpectation'
        : ['comment', 'reason', 'changeNote'].includes(name)
          ? 'WorkflowText'
          : (types[name] ?? 'String')
  const names = Object.keys(variables)
  const mutation = camelCase(`workflow-${verb}`)
  const source = `mutation(${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) {
    ${mutation}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${view} }
  }`
  const { body } = await office.graphql(source, { as, variables })
  if (body.errors === undefined) {
    const { sequence, working } = body[mutation]
    return { codes: [], working: working.state, sequence }
  }
  const { current, errors } = body.errors[0].data
  return {
    codes: errors.map(({ code }: { code: string }) => code),
    ...(current && { current }),
  }
}

const overLocal = async (office: Office, asked: Asked): Promise<Verdict> => {
  const { as, document, verb, input = {}, expected, key } = asked
  const id = idOf(document)
  const text =
    id === null
      ? { global: slugOf(document) as GlobalSlug }
      : { collection: slugOf(document) as CollectionSlug, id }
  const ask = workflow(office.payload)[camelCase(verb)] as (args: OfText) => Promise<any>
  const answer = await ask({
    ...text,
    user: { id: accountOf(as) },
    ...input,
    ...(expected && { expected }),
    ...(key && { idempotencyKey: key }),
  } as OfText)
  if (answer.isDone === true) {
    const { sequence, working } = answer.workflow
    return { codes: [], working: working.state, sequence }
  }
  return {
    codes: answer.refusals.map(({ code }: { code: string }) => code),
    ...(answer.current && { current: answer.current }),
  }
}

const apis = { REST: overHttp, GraphQL: overGraphql, Local: overLocal }

describe.each(workflowEngines)('the verbs by every API [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const seenBy = async (document: string): Promise<Seen> => {
    const { body } = await workflowOf(office, office.approver, document)
    return { sequence: body.sequence, fingerprint: body.fingerprint }
  }

  test.each(Object.entries(apis))('lead a text to the public: %s', async (name, ask) => {
    const document = await office.draft('topics', { title: `Led by ${name}` })
    const step = async (as: string, verb: OfferedVerb, input?: Record<string, unknown>) =>
      ask(office, { as, document, verb, input, expected: await seenBy(document) })
    expect(await step(office.officer, 'submit')).toMatchObject({ working: 'in-review' })
    expect(await step(office.approver, 'request-changes', { comment: 'Shorter.' })).toMatchObject({
      working: 'changes-requested',
    })
    expect(await step(office.officer, 'submit')).toMatchObject({ working: 'in-review' })
    expect(await step(office.approver, 'approve')).toMatchObject({ working: 'approved' })
    expect(await step(office.approver, 'publish')).toMatchObject({ working: 'published' })
    const reason = { en: 'A wrong figure.', zh: '数字有误。' }
    expect(await step(office.approver, 'withdraw', { reason })).toMatchObject({ codes: [] })
    const { body } = await workflowOf(office, office.officer, document)
    expect(body.public).toMatchObject({ state: 'withdrawn', reason })
  })

  test('refuse alike: the same codes in the same order, and what should have been seen', async () => {
    const document = await office.draft('topics', { title: 'Refused alike' })
    const seen = await seenBy(document)
    const both = await office.person('both', 'press-officer', 'approver')
    const cases: Asked[] = [
      { as: office.officer, document, verb: 'approve', expected: seen },
      { as: office.officer, document, verb: 'submit' },
      { as: office.officer, document, verb: 'submit', expected: { ...seen, sequence: 7 } },
      { as: office.approver, document, verb: 'publish', expected: seen },
      { as: both, document, verb: 'force-publish', input: { reason: 'Now.' }, expected: seen },
      { as: office.guest, document, verb: 'submit', expected: seen },
      { as: office.officer, document: 'topics/none', verb: 'submit', expected: seen },
    ]
    for (const asked of cases) {
      const [rest, graphql, local] = await Promise.all(
        Object.values(apis).map((ask) => ask(office, asked)),
      )
      expect(rest?.codes.length).toBeGreaterThan(0)
      expect({ asked, verdict: graphql }).toEqual({ asked, verdict: rest })
      expect({ asked, verdict: local }).toEqual({ asked, verdict: rest })
    }
    expect(await seenBy(document)).toEqual(seen)
  })

  test.each([overGraphql, overLocal])(
    'what the workflow does not govern is not there',
    async (ask) => {
      for (const document of ['users/none', 'nowhere/none', 'globals/nowhere'])
        expect(
          await ask(office, {
            as: office.officer,
            document,
            verb: 'submit',
            expected: await seenBy(await office.draft('topics', { title: 'Seen' })),
          }),
        ).toEqual({ codes: ['not-found'] })
    },
  )

  test.each(Object.entries(apis))(
    'a request sent twice under one key is one act: %s',
    async (name, ask) => {
      const document = await office.draft('topics', { title: `Twice by ${name}` })
      const asked: Asked = {
        as: office.officer,
        document,
        verb: 'submit',
        expected: await seenBy(document),
        key: `twice ${name}`,
      }
      const first = await ask(office, asked)
      expect(first).toMatchObject({ codes: [], sequence: 2 })
      expect(await ask(office, asked)).toEqual(first)
      expect((await seenBy(document)).sequence).toBe(2)
    },
  )

  test.each(Object.entries(apis))('work on a global: %s', async (_, ask) => {
    const document = 'globals/site-settings'
    await office.save(document, { siteName: 'The house' })
    const asked: Asked = { as: office.approver, document, verb: 'approve' }
    const { codes, current } = await ask(office, { ...asked, expected: await seenBy(document) })
    expect(codes).toContain('wrong-state')
    expect(current).toEqual(await seenBy(document))
  })

  test.each(Object.entries(apis))('lead a release to the public: %s', async (name, ask) => {
    const texts = [
      await office.draft('topics', { title: `One released by ${name}` }),
      await office.draft('topics', { title: `Two released by ${name}` }),
    ]
    const document = await makeRelease(office, `Released by ${name}`, texts)
    const step = async (as: string, verb: OfferedVerb, input?: Record<string, unknown>) =>
      ask(office, { as, document, verb, input, expected: await seenBy(document) })
    expect(await step(office.officer, 'submit')).toMatchObject({ working: 'in-review' })
    expect((await step(office.officer, 'approve')).codes).toContain('role-missing')
    expect((await ask(office, { as: office.approver, document, verb: 'approve' })).codes).toContain(
      'expectation-missing',
    )
    expect((await step(office.approver, 'request-changes')).codes).toEqual(['comment-missing'])
    expect(await step(office.approver, 'approve')).toMatchObject({ working: 'approved' })
    const at = '2099-01-01T09:00:00Z'
    expect(await step(office.approver, 'schedule', { at })).toMatchObject({ working: 'scheduled' })
    expect(await step(office.approver, 'unschedule')).toMatchObject({ working: 'approved' })
    const key = `released by ${name}`
    const asked: Asked = {
      as: office.approver,
      document,
      verb: 'publish',
      expected: await seenBy(document),
      key,
    }
    const first = await ask(office, asked)
    expect(first).toMatchObject({ working: 'published' })
    expect(await ask(office, asked)).toEqual(first)
    for (const text of texts) {
      const { body } = await workflowOf(office, office.officer, text)
      expect(body.public.state).toBe('live')
    }
    const another = await makeRelease(office, `Given up by ${name}`, texts)
    expect(
      await ask(office, {
        as: office.officer,
        document: another,
        verb: 'cancel',
        input: { reason: 'Not needed.' },
        expected: await seenBy(another),
      }),
    ).toMatchObject({ working: 'cancelled' })
  })

  test('what GraphQL and the Local API show of a release is what REST shows', async () => {
    const text = await office.draft('topics', { title: 'Shown in a release' })
    const document = await makeRelease(office, 'Shown alike', [text])
    const rest = (await workflowOf(office, office.officer, document)).body
    const { body } = await office.graphql(
      `{ workflow(collection: "releases", id: "${idOf(document)}") {
        collection id title publicNumber sequence fingerprint
        working { state since by { id name } }
        members { collection id title state publicState fingerprint isHeld }
        verbs { verb allowed refusals { code message document } }
      } }`,
      { as: office.officer },
    )
    const plain = JSON.parse(JSON.stringify(body.workflow), (key, part) =>
      key === 'document' && part === null ? undefined : part,
    )
    expect(rest).toMatchObject(plain)
    const { user } = (await office.send('GET', '/api/users/me', { as: office.officer })).body
    const named = { collection: 'releases' as CollectionSlug, id: idOf(document) ?? '', user }
    expect(await workflow(office.payload).stateOf(named)).toEqual(rest)
  })

  test('a person who lost a role is refused at once by the Local API too', async () => {
    const document = await office.draft('topics', { title: 'Lost role' })
    const token = await office.person('leaver', 'press-officer')
    const { body } = await office.send('GET', '/api/users/me', { as: token })
    const args = { collection: 'topics' as const, id: idOf(document) ?? '', user: body.user }
    expect(await workflow(office.payload).stateOf(args)).not.toBeNull()
    await office.payload.update({ collection: 'users', id: body.user.id, data: { roles: [] } })
    expect(await workflow(office.payload).stateOf(args)).toBeNull()
    const answer = await workflow(office.payload).submit(args)
    expect(answer).toMatchObject({ isDone: false, refusals: [{ code: 'role-missing' }] })
  })

  test('what a GraphQL client leaves null was not said', async () => {
    const document = await office.draft('topics', { title: 'Left null' })
    const source = `mutation($expected: WorkflowExpectation, $note: WorkflowText, $kind: String) {
      workflowSubmit(collection: "topics", id: "${idOf(document)}", expected: $expected,
        changeNote: $note, kind: $kind, ifMatch: null, idempotencyKey: null) { ${view} }
    }`
    const ask = (expected: Seen | null) =>
      office.graphql(source, {
        as: office.officer,
        variables: { expected, note: null, kind: null },
      })
    expect((await ask(null)).status).toBe(428)
    const { body } = await ask(await seenBy(document))
    expect(body).toMatchObject({ workflowSubmit: { working: { state: 'in-review' } } })
  })

  test('two texts in one GraphQL document are two acts, one after the other', async () => {
    const [one, two] = [
      await office.draft('topics', { title: 'One' }),
      await office.draft('topics', { title: 'Two' }),
    ]
    const submit = async (document: string, tag: string) =>
      `${tag}: workflowSubmit(collection: "topics", id: "${idOf(document)}", ifMatch: ${JSON.stringify(
        (await workflowOf(office, office.officer, document)).headers.get('etag'),
      )}) { ${view} }`
    const source = `mutation { ${await submit(one, 'one')} ${await submit(two, 'two')} }`
    const { body } = await office.graphql(source, { as: office.officer })
    expect(body).toMatchObject({
      one: { working: { state: 'in-review' } },
      two: { working: { state: 'in-review' } },
    })
  })

  test.each(Object.entries(apis))('assign, take on and let go: %s', async (name, ask) => {
    const document = await office.draft('topics', { title: `Taken on by ${name}` })
    const step = async (as: string, verb: OfferedVerb, input?: Record<string, unknown>) =>
      ask(office, { as, document, verb, input, expected: await seenBy(document) })
    await step(office.officer, 'submit')
    const assignee = accountOf(office.approver)
    const assigned = await step(office.officer, 'assign', { assignee, workingHours: 2.5 })
    expect(assigned).toMatchObject({ codes: [], working: 'in-review' })
    expect(await step(office.officer, 'claim')).toMatchObject({
      codes: ['role-missing', 'own-contribution'],
    })
    expect(await step(office.approver, 'claim')).toMatchObject({ codes: [] })
    expect(await step(office.approver, 'release-claim')).toMatchObject({ codes: [] })
    const { body } = await workflowOf(office, office.officer, document)
    expect(body).toMatchObject({ assignment: { assignee: { id: assignee } }, claim: null })
  })

  test('the queue and the debts are the same by every API, and so are their refusals', async () => {
    const document = await office.draft('topics', { title: 'Owed by all' })
    const expected = await seenBy(document)
    await overHttp(office, {
      as: office.approver,
      document,
      verb: 'force-publish',
      input: { reason: 'Because it could not wait for anybody.' },
      expected,
    })
    const user = { id: accountOf(office.officer) }
    const people = '{ id name }'
    const courtesies = `assignment { matter assignee ${people} group by ${people} at dueAt isOverdue }
      claim { by ${people} at until }`
    const queue = `workflowQueue(for: "all", limit: 2) { page { next } data {
      collection id title sequence fingerprint working public states since
      waitsFor { person ${people} group } ${courtesies} dueAt isOverdue isOwn } }`
    const debts = `workflowDebts(limit: 2) { page { next } data { collection id title public
      debts { by ${people} reason openedAt dueAt isOverdue } dueAt isOverdue maySettle ${people} } }`
    const asked = await office.graphql(`{ ${queue} ${debts} }`, { as: office.officer })
    const get = async (path: string) =>
      (await office.send('GET', `/api/workflow/${path}`, { as: office.officer })).body
    const [rest, owed] = [await get('queue?for=all&limit=2'), await get('debts?limit=2')]
    expect(rest.data).toHaveLength(2)
    expect(owed.data).toHaveLength(1)
    expect(asked.body).toEqual({ workflowQueue: rest, workflowDebts: owed })
    const local = workflow(office.payload)
    expect(await local.queue({ user, for: 'all', limit: 2 })).toEqual({ isDone: true, ...rest })
    expect(await local.debts({ user, limit: 2 })).toEqual({ isDone: true, ...owed })

    const refused = await office.graphql('{ workflowQueue(for: "us") { page { next } } }', {
      as: office.officer,
    })
    expect(refused.body.errors[0].data.errors[0].code).toBe('parameter-invalid')
    expect(await local.queue({ user, for: 'us' })).toMatchObject({
      isDone: false,
      refusals: [{ code: 'parameter-invalid', field: 'for' }],
    })
  })

  test('what is planned is the same by every API, and so is a refusal', async () => {
    const document = await office.draft('topics', { title: 'Planned for all' })
    await overHttp(office, {
      as: office.approver,
      document,
      verb: 'force-schedule',
      input: { at: '2099-03-01T09:00:00Z', reason: 'Because it could not wait for anybody.' },
      expected: await seenBy(document),
    })
    const rest = (await office.send('GET', '/api/workflow/due', { as: office.officer })).body
    expect(rest.data).toMatchObject([{ state: 'coming', id: idOf(document), isForced: true }])
    const asked = await office.graphql(
      `{ workflowDue(state: "coming,late") { state collection id title at timeZone isForced
        by { id name } failedAt refusals { code message } } }`,
      { as: office.officer },
    )
    expect(asked.body).toEqual({ workflowDue: rest.data })
    const user = { id: accountOf(office.officer) }
    const local = workflow(office.payload)
    expect(await local.due({ user })).toEqual({ isDone: true, ...rest })
    expect(await local.due({ user, state: 'failed' })).toEqual({ isDone: true, data: [] })
    const refused = await office.graphql('{ workflowDue(state: "soon") { id } }', {
      as: office.officer,
    })
    expect(refused.body.errors[0].data.errors[0].code).toBe('body-invalid')
    const guest = { id: accountOf(office.guest) }
    expect(await local.due({ user: guest })).toMatchObject({
      isDone: false,
      refusals: [{ code: 'role-missing' }],
    })
  })

  test('what GraphQL and the Local API show of a text is what REST shows', async () => {
    const document = await office.published('topics', { title: 'Shown alike' })
    const [slug, id] = [slugOf(document), idOf(document)]
    const rest = (await workflowOf(office, office.officer, document)).body
    const { body } = await office.graphql(
      `{ workflow(collection: "${slug}", id: "${id}") {
        collection id sequence fingerprint
        working { state since by { id name } }
        public { state fingerprint since reason redirect { to title deadIn }
          changeNotes { sequence at kind note amendedFrom former { note until } } }
        approvals { id name role at fingerprint }
        checks { isRecorded ran findings { check severity message field locale } }
        stages { name label round isOpen needs { group needed missing isYours given { id } } }
        contributors { id name role at fingerprint }
        hasUnknownAuthor
        debts { by { id name } reason openedAt dueAt }
        assignment { matter assignee { id name } group by { id name } at dueAt isOverdue }
        claim { by { id name } at until }
        schedule { at timeZone fingerprint isForced by { id name } }
        failure { at timeZone failedAt refusals { code message } }
        pressLinks { link recipient by { id name } madeAt expiresAt revokedAt isOpen openings lastOpenedAt }
        release { id title }
        needs { collection id title state publicState }
        verbs { verb allowed refusals { code message field locale document check } }
      } workflowEvents(collection: "${slug}", id: "${id}") { sequence type hash by { name } } }`,
      { as: office.officer },
    )
    const withoutNull = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (key, part) =>
        ['field', 'locale', 'document', 'check', 'amendedFrom', 'former'].includes(key) &&
        part === null
          ? undefined
          : part,
      )
    expect(withoutNull(body.workflow)).toEqual(rest)
    const { data } = (
      await office.send('GET', `${addressOf(document)}/workflow/events`, { as: office.officer })
    ).body
    expect(body.workflowEvents).toEqual(
      data.map(({ sequence, type, hash, by }: any) => ({
        sequence,
        type,
        hash,
        by: { name: by.name },
      })),
    )
    const { user } = (await office.send('GET', '/api/users/me', { as: office.officer })).body
    const text = { collection: 'topics' as const, id: id ?? '', user }
    expect(await workflow(office.payload).stateOf(text)).toEqual(rest)
    expect(await workflow(office.payload).eventsOf(text)).toEqual(data)
  })

  test('nobody looks by GraphQL who may not look by REST', async () => {
    const document = await office.draft('topics', { title: 'Not for all' })
    const source = `{ workflow(collection: "topics", id: "${idOf(document)}") { sequence } }`
    expect((await office.graphql(source)).status).toBe(401)
    expect((await office.graphql(source, { as: office.guest })).status).toBe(403)
    expect((await office.graphql(source, { as: office.officer })).status).toBe(200)
  })
})
