import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import type { Role } from '../../src/domain/policy/roles.js'
import { workflow } from '../../src/plugin/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { codeOf, localVerdict, verdictOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb } from '../support/workflow.js'

const password = 'a first password of mine'
const needed = { status: 403, code: 'second-administrator-needed' }

describe.each(workflowEngines)('roles that need two administrators [$name]', (engine) => {
  let office: Office
  /** Administrators whom the server's shell made; nobody is tied to anybody. */
  let first: string
  let second: string
  let number = 0

  const idOf = (token: string): string =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).id
  const userOf = async (token: string): Promise<TypedUser> =>
    ({
      ...(await office.payload.findByID({ collection: 'users', id: idOf(token) })),
      collection: 'users',
    }) as TypedUser
  const rolesOf = async (id: string): Promise<Role[]> =>
    (await office.payload.findByID({ collection: 'users', id })).roles ?? []
  const post = (as: string, data: object) =>
    office.send('POST', '/api/users', {
      as,
      body: { email: `made-${(number += 1)}@example.org`, name: 'Made', password, ...data },
    })
  const hire = async (as = first): Promise<string> =>
    (await post(as, { roles: ['press-officer'] })).body.doc.id
  const change = (as: string, id: string, data: object) =>
    office.send('PATCH', `/api/users/${id}`, { as, body: data })
  const look = (as: string, id: string) => office.send('GET', `/api/users/${id}/workflow`, { as })
  const act = async (as: string, id: string, name: string, input: object = {}) => {
    const { body } = await look(office.officer, id)
    return office.send('POST', `/api/users/${id}/workflow/${name}`, {
      as,
      body: { expected: { sequence: body.sequence }, ...input },
    })
  }
  const request = (as: string, id: string, roles: Role[] = ['press-officer', 'approver']) =>
    act(as, id, 'request-roles', { roles, reason: 'She reviews from May on.' })
  const eventsOf = async (id: string) =>
    (await office.send('GET', `/api/users/${id}/workflow/events`, { as: office.officer })).body
      .data as { type: string; by: { name: string }; role: string; details: { roles?: Role[] } }[]

  beforeAll(async () => {
    office = await openOffice(engine.url())
    first = office.administrator
  })
  afterAll(async () => {
    expect((await verify(office.payload)).differences).toEqual([])
    await office.stop()
  })

  describe('with one administrator', () => {
    test('go through at once, and stand in the record', async () => {
      const id = await hire()
      const given = await change(first, id, { roles: ['approver'] })
      expect([given.status, await rolesOf(id)]).toEqual([200, ['approver']])
      expect((await post(first, { roles: ['approver'] })).status).toBe(201)
      expect((await eventsOf(id)).at(-1)).toMatchObject({
        type: 'role-changed',
        by: { name: 'administrator' },
        details: { roles: ['approver'] },
      })
    })

    test('are not asked for: nobody could confirm', async () => {
      const answer = await request(first, await hire())
      expect(verdictOf(answer)).toEqual({ status: 409, code: 'no-second-administrator' })
    })
  })

  describe('once there are two', () => {
    beforeAll(async () => {
      second = await office.person('second', 'administrator')
    })

    const alone: [string, (id: string, roles: Role[]) => Promise<object>][] = [
      ['REST', async (id, roles) => verdictOf(await change(first, id, { roles }))],
      [
        'GraphQL',
        async (id, roles) =>
          verdictOf(
            await office.graphql(
              `mutation { updateUser(id: "${id}", data: { roles: [${roles.map((role) => role.replace('-', '_')).join(', ')}] }) { id } }`,
              { as: first },
            ),
          ),
      ],
      [
        'the Local API',
        async (id, roles) => {
          const user = await userOf(first)
          return localVerdict(() =>
            office.payload.update({
              collection: 'users',
              id,
              data: { roles },
              overrideAccess: false,
              user,
            }),
          )
        },
      ],
      [
        'the Local API past access control',
        async (id, roles) => {
          const user = await userOf(first)
          return localVerdict(() =>
            office.payload.update({ collection: 'users', id, data: { roles }, user }),
          )
        },
      ],
      [
        'the form of the admin',
        async (id, roles) => {
          const form = new FormData()
          form.set('_payload', JSON.stringify({ name: 'Made', roles }))
          return verdictOf(
            await office.send('PATCH', `/api/users/${id}?depth=0&fallback-locale=null`, {
              as: first,
              form,
            }),
          )
        },
      ],
    ]
    test.each(alone)('are not given by one of them: %s', async (_, give) => {
      const id = await hire()
      for (const roles of [
        ['approver'],
        ['press-officer', 'approver'],
        ['administrator'],
      ] satisfies Role[][])
        expect(await give(id, roles)).toEqual(needed)
      expect(await rolesOf(id)).toEqual(['press-officer'])
    })

    test.each(['approver', 'administrator'] satisfies Role[])(
      'are not given with a new account: %s',
      async (role) => {
        const { totalDocs } = await office.payload.count({ collection: 'users' })
        expect(verdictOf(await post(first, { roles: [role] }))).toEqual(needed)
        const made = await office.graphql(
          `mutation { createUser(data: { email: "x${(number += 1)}@example.org", name: "X", password: "${password}", roles: [${role}] }) { id } }`,
          { as: first },
        )
        expect(verdictOf(made)).toEqual(needed)
        expect((await office.payload.count({ collection: 'users' })).totalDocs).toBe(totalDocs)
      },
    )

    test('are there when the other one has confirmed, and not before', async () => {
      const id = await hire()
      const asked = await request(first, id)
      expect(asked.status).toBe(200)
      expect(asked.body.request).toMatchObject({
        by: { name: 'administrator' },
        roles: ['press-officer', 'approver'],
        reason: 'She reviews from May on.',
      })
      expect(await rolesOf(id)).toEqual(['press-officer'])
      const confirmed = await act(second, id, 'confirm-roles')
      expect(confirmed.status).toBe(200)
      expect(confirmed.body).toMatchObject({ request: null, roles: ['press-officer', 'approver'] })
      expect(await rolesOf(id)).toEqual(['press-officer', 'approver'])
      expect(
        (await eventsOf(id)).slice(-2).map(({ type, by, role }) => [type, by.name, role]),
      ).toEqual([
        ['role-requested', 'administrator', 'administrator'],
        ['role-changed', 'second', 'administrator'],
      ])
    })

    test('are confirmed neither by whoever asked nor by whom they are for', async () => {
      const third = await office.person('third', 'administrator', 'press-officer')
      const id = idOf(third)
      await request(first, id, ['administrator', 'press-officer', 'approver'])
      const own = await act(first, id, 'confirm-roles')
      expect(verdictOf(own)).toEqual({ status: 403, code: 'own-role-request' })
      const theirs = await act(third, id, 'confirm-roles')
      expect(verdictOf(theirs)).toEqual({ status: 403, code: 'own-roles' })
      for (const other of [office.officer, office.approver])
        expect(verdictOf(await act(other, id, 'confirm-roles'))).toEqual({
          status: 403,
          code: 'role-missing',
        })
      expect(await rolesOf(id)).not.toContain('approver')
      expect((await act(second, id, 'confirm-roles')).status).toBe(200)
      await change(first, id, { roles: ['press-officer'] })
    })

    test('are asked for by no one but administrators, never for oneself, and once at a time', async () => {
      const id = await hire()
      expect(verdictOf(await request(office.approver, id)).code).toBe('role-missing')
      expect(verdictOf(await request(first, idOf(first), ['administrator', 'approver'])).code).toBe(
        'own-roles',
      )
      expect(verdictOf(await request(first, id, ['press-officer']))).toEqual({
        status: 422,
        code: 'no-second-needed',
      })
      expect((await request(first, id)).status).toBe(200)
      expect(verdictOf(await request(second, id))).toEqual({
        status: 409,
        code: 'roles-requested-already',
      })
    })

    test('are confirmed by no administrator whose account the asking one made or changed', async () => {
      const helper = await office.person('helper')
      const id = await hire()
      await change(first, idOf(helper), { email: 'helper-2@example.org' })
      await office.payload.update({
        collection: 'users',
        id: idOf(helper),
        data: { roles: ['administrator'] },
      })
      await request(first, id)
      expect(verdictOf(await act(helper, id, 'confirm-roles'))).toEqual({
        status: 403,
        code: 'administrators-tied',
      })
      await act(first, id, 'decline-roles')
      await request(helper, id)
      expect(verdictOf(await act(first, id, 'confirm-roles')).code).toBe('administrators-tied')
      expect((await act(second, id, 'confirm-roles')).status).toBe(200)
      await change(first, idOf(helper), { roles: [] })
    })

    test('wait no longer when they were declined, or the roles changed meanwhile', async () => {
      const id = await hire()
      await request(first, id)
      expect((await act(second, id, 'decline-roles', { reason: 'Not yet.' })).status).toBe(200)
      expect(verdictOf(await act(second, id, 'confirm-roles'))).toEqual({
        status: 409,
        code: 'no-role-request',
      })
      await request(first, id)
      await change(first, id, { roles: [] })
      expect(verdictOf(await act(second, id, 'confirm-roles')).code).toBe('no-role-request')
      expect(await rolesOf(id)).toEqual([])
    })

    test('are not confirmed when whoever asked is no administrator any more', async () => {
      const leaver = await office.person('leaver', 'administrator')
      const id = await hire()
      await request(leaver, id)
      await change(first, idOf(leaver), { roles: [] })
      expect(verdictOf(await act(second, id, 'confirm-roles'))).toEqual({
        status: 409,
        code: 'requester-no-longer',
      })
      expect((await act(second, id, 'decline-roles')).status).toBe(200)
    })

    test('are confirmed by nobody who lost the hat in between; the last one gives them alone', async () => {
      const id = await hire()
      await request(first, id)
      await change(first, idOf(second), { roles: [] })
      expect((await act(second, id, 'confirm-roles')).status).toBe(403)
      expect(verdictOf(await act(first, id, 'confirm-roles')).code).toBe('own-role-request')
      expect((await change(first, id, { roles: ['approver'] })).status).toBe(200)
      expect((await eventsOf(id)).map(({ type }) => type).slice(-2)).toEqual([
        'role-requested',
        'role-changed',
      ])
      // The second comes back by the console, which is recorded as the system.
      await office.payload.update({
        collection: 'users',
        id: idOf(second),
        data: { roles: ['administrator'] },
      })
      expect((await eventsOf(idOf(second))).at(-1)).toMatchObject({
        by: { name: 'system' },
        role: 'system',
      })
    })

    test('other roles are given by one, and any are taken by one', async () => {
      const id = await hire()
      await request(first, id)
      await act(second, id, 'confirm-roles')
      expect((await change(first, id, { roles: ['press-officer'] })).status).toBe(200)
      expect((await change(first, id, { roles: [] })).status).toBe(200)
      expect((await change(second, id, { roles: ['press-officer'] })).status).toBe(200)
    })

    test.each(['asked', 'confirmed'])(
      'who %s for somebody’s role is judged by them on no text of their own',
      async (how) => {
        const writer = await office.person(`writer-${how}`, 'administrator', 'press-officer')
        const judge = await office.person(`judge-${how}`, 'press-officer')
        await request(how === 'asked' ? writer : first, idOf(judge), ['approver'])
        const confirmed = await act(how === 'asked' ? second : writer, idOf(judge), 'confirm-roles')
        expect(confirmed.status).toBe(200)
        const made = await office.send('POST', '/api/topics?draft=true', {
          as: writer,
          body: { title: `By whoever ${how}` },
        })
        const document = `topics/${made.body.doc.id}`
        await verb(office, writer, document, 'submit')
        const answer = await verb(office, judge, document, 'approve')
        expect(verdictOf(answer)).toEqual({ status: 403, code: 'account-tied' })
        expect((await verb(office, office.approver, document, 'approve')).status).toBe(200)
        await office.payload.update({
          collection: 'users',
          id: idOf(writer),
          data: { roles: [] },
        })
      },
    )

    test('every step names what was seen, and answers twice alike under one key', async () => {
      const id = await hire()
      const send = (as: string, name: string, body: object, headers: Record<string, string> = {}) =>
        office.send('POST', `/api/users/${id}/workflow/${name}`, { as, body, headers })
      const roles = ['approver']
      expect(verdictOf(await send(first, 'request-roles', { roles }))).toEqual({
        status: 428,
        code: 'expectation-missing',
      })
      const { body, headers } = await look(first, id)
      const tag = headers.get('etag') ?? ''
      expect(tag).toBe(`"${body.sequence}-"`)
      const stale = await send(
        first,
        'request-roles',
        { roles },
        { 'If-Match': `"${body.sequence - 1}-"` },
      )
      expect([verdictOf(stale), stale.body.current]).toEqual([
        { status: 412, code: 'stale' },
        { sequence: body.sequence, fingerprint: null },
      ])
      const key = { 'If-Match': tag, 'Idempotency-Key': `ask-${id}` }
      const asked = await send(first, 'request-roles', { roles }, key)
      const again = await send(first, 'request-roles', { roles }, key)
      expect([asked.status, again.status, again.body]).toEqual([200, 200, asked.body])
      const other = await send(first, 'request-roles', { roles: ['administrator'] }, key)
      expect(verdictOf(other)).toEqual({ status: 422, code: 'key-reused' })
      const confirm = { 'If-Match': asked.headers.get('etag') ?? '', 'Idempotency-Key': id }
      const confirmed = await send(second, 'confirm-roles', {}, confirm)
      const twice = await send(second, 'confirm-roles', {}, confirm)
      expect([confirmed.status, twice.body]).toEqual([200, confirmed.body])
      expect((await eventsOf(id)).filter(({ type }) => type === 'role-requested')).toHaveLength(1)
    })

    test('are asked for and confirmed by GraphQL and from code alike', async () => {
      const id = await hire()
      const seen = async () => (await look(first, id)).body.sequence as number
      const asked = await office.graphql(
        `mutation($expected: WorkflowExpectation) { accountRequestRoles(id: "${id}", roles: ["approver"], expected: $expected) { request { by { name } roles } verbs { verb allowed refusals { code } } } }`,
        { as: first, variables: { expected: { sequence: await seen() } } },
      )
      expect(asked.body.accountRequestRoles.request).toEqual({
        by: { name: 'administrator' },
        roles: ['approver'],
      })
      const own = await office.graphql(
        `mutation($expected: WorkflowExpectation) { accountConfirmRoles(id: "${id}", expected: $expected) { id } }`,
        { as: first, variables: { expected: { sequence: await seen() } } },
      )
      expect(verdictOf(own)).toEqual({ status: 403, code: 'own-role-request' })
      const { accountOf, confirmRoles, declineRoles, requestRoles } = workflow(office.payload)
      const of = (token: string) => ({ account: id, user: { id: idOf(token) } })
      const mine = await confirmRoles({ ...of(first), expected: { sequence: await seen() } })
      expect(mine).toMatchObject({ isDone: false, refusals: [{ code: 'own-role-request' }] })
      const done = await confirmRoles({ ...of(second), expected: { sequence: await seen() } })
      expect(done).toMatchObject({ isDone: true, account: { roles: ['approver'] } })
      expect(await accountOf(of(office.officer))).toMatchObject({ roles: ['approver'] })
      expect(await accountOf(of(office.guest))).toBeNull()
      const more = { roles: ['approver', 'administrator'] satisfies Role[] }
      const twice = await requestRoles({
        ...of(first),
        ...more,
        expected: { sequence: await seen() },
      })
      expect(twice.isDone).toBe(true)
      const no = await declineRoles({ ...of(second), expected: { sequence: await seen() } })
      expect(no).toMatchObject({ isDone: true, account: { request: null } })
    })

    test('everybody of the house sees what happened to accounts, and nobody else', async () => {
      const id = await hire()
      await request(first, id)
      const news = await office.send('GET', '/api/workflow/accounts', { as: office.approver })
      expect(news.status).toBe(200)
      expect(news.body.data[0]).toMatchObject({
        type: 'role-requested',
        account: { id },
        by: { name: 'administrator' },
        roles: ['press-officer', 'approver'],
        reason: 'She reviews from May on.',
      })
      for (const at of [
        `users/${id}/workflow`,
        `users/${id}/workflow/events`,
        'workflow/accounts',
      ]) {
        expect(verdictOf(await office.send('GET', `/api/${at}`)).code).toBe('signed-out')
        const guest = await office.send('GET', `/api/${at}`, { as: office.guest })
        expect(verdictOf(guest)).toEqual({ status: 403, code: 'role-missing' })
      }
      const none = await look(first, 'nobody')
      expect(verdictOf(none)).toEqual({ status: 404, code: 'not-found' })
      const unknown = await act(first, id, 'promote')
      expect(codeOf(unknown.body)).toBe('unknown-verb')
      const odd = await act(first, id, 'request-roles', { roles: ['minister'] })
      expect(verdictOf(odd)).toEqual({ status: 400, code: 'body-invalid' })
    })
  })
})
