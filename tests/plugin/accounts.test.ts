import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AuthenticationError, createLocalReq, LockedAuth, type CollectionSlug } from 'payload'
import { hideLock } from '../../collections/users/hideLock.js'
import { codeOf, verdictOf } from '../support/codeOf.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb } from '../support/workflow.js'

const password = 'a first password of mine'

describe.each(availableEngines)('accounts [$name]', (engine) => {
  let office: Office
  /** Somebody who makes accounts and writes texts. */
  let both: string
  /** An administrator who confirms the roles that others ask for. */
  let confirming: string
  beforeAll(async () => {
    office = await openOffice(engine.url())
    both = await office.person('both', 'press-officer', 'administrator')
    confirming = await office.person('confirming', 'administrator')
  })
  afterAll(() => office.stop())

  const idOf = async (name: string): Promise<string> => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { email: { equals: `${name}@example.org` } },
    })
    return String(docs[0]?.id)
  }

  /** Roles that one administrator asks for and another confirms: there are several. */
  const give = async (as: string, id: string, roles: string[]) => {
    for (const [who, name, input] of [
      [as, 'request-roles', { roles }],
      [confirming, 'confirm-roles', {}],
    ] as const) {
      const { body } = await office.send('GET', `/api/users/${id}/workflow`, { as: who })
      const answer = await office.send('POST', `/api/users/${id}/workflow/${name}`, {
        as: who,
        body: { expected: { sequence: body.sequence }, ...input },
      })
      expect(answer.status).toBe(200)
    }
  }

  const hire = async (as: string, name: string, roles: string[]) => {
    const isGuarded = roles.includes('approver')
    const made = await office.send('POST', '/api/users', {
      as,
      body: { email: `${name}@example.org`, name, password, roles: isGuarded ? [] : roles },
    })
    const id = String(made.body.doc?.id)
    if (isGuarded) await give(as, id, roles)
    return { answer: made, id }
  }

  const signIn = (name: string, secret = password) =>
    office.send('POST', '/api/users/login', {
      body: { email: `${name}@example.org`, password: secret },
    })

  const change = (as: string, id: string, data: object) =>
    office.send('PATCH', `/api/users/${id}`, { as, body: data })

  const eventsOf = async (userId: string) => {
    const find = (collection: string, where: object) =>
      office.payload.db.find({
        collection: collection as CollectionSlug,
        where: where as never,
        limit: 0,
        sort: 'sequence',
      })
    const people = await find('editorial-people', { userId: { equals: userId } })
    const digest = (people.docs[0] as unknown as { digest: string }).digest
    const { docs } = await find('editorial-ledger', { document: { equals: `people/${digest}` } })
    return docs.map((row) => JSON.parse((row as unknown as { event: string }).event) as Event)
  }
  type Event = { type: string; actor: string; details: { roles?: string[]; changed?: string } }

  test('roles that are given and taken, and who made an account, stand in the person’s own chain', async () => {
    const { id } = await hire(office.administrator, 'recorded', ['press-officer'])
    await give(office.administrator, id, ['press-officer', 'approver'])
    await change(office.administrator, id, { roles: ['approver'] })
    await change(office.administrator, id, { email: 'recorded-2@example.org' })
    await change(office.administrator, id, { name: 'Nothing that counts' })
    const events = await eventsOf(id)
    expect(events.map(({ type, details }) => [type, details.roles ?? details.changed])).toEqual([
      ['account-changed', 'made'],
      ['role-changed', ['press-officer']],
      ['role-requested', ['press-officer', 'approver']],
      ['role-changed', ['press-officer', 'approver']],
      ['role-changed', ['approver']],
      ['account-changed', 'address'],
    ])
    const [by, confirmedBy] = [events[0]?.actor, events[3]?.actor]
    expect(confirmedBy).not.toBe(by)
    expect(events.map(({ actor }) => actor)).toEqual([by, by, by, confirmedBy, by, by])
  })

  const raises: [string, (id: string, as: string) => Promise<unknown>][] = [
    ['REST', (id, as) => change(as, id, { roles: ['administrator', 'approver', 'press-officer'] })],
    [
      'REST, several at once',
      (_, as) =>
        office.send('PATCH', '/api/users?where[id][exists]=true', {
          as,
          body: { roles: ['administrator', 'approver', 'press-officer'] },
        }),
    ],
    [
      'GraphQL',
      (id, as) =>
        office.graphql(
          `mutation { updateUser(id: "${id}", data: { roles: [administrator, approver, press_officer] }) { id } }`,
          { as },
        ),
    ],
    [
      'a new account',
      (_, as) =>
        office.send('POST', '/api/users', {
          as,
          body: {
            email: `sock-${Math.random()}@example.org`,
            name: 'Sock',
            password,
            roles: ['approver'],
          },
        }),
    ],
    [
      'first-register',
      (_, as) =>
        office.send('POST', '/api/users/first-register', {
          as,
          body: { email: 'first@example.org', name: 'F', password, roles: ['administrator'] },
        }),
    ],
  ]
  test.each(raises)('nobody raises their own roles by %s', async (_, raise) => {
    for (const [name, as, roles] of [
      ['officer', office.officer, ['press-officer']],
      ['approver', office.approver, ['approver']],
      ['guest', office.guest, []],
    ] as const) {
      const id = await idOf(name)
      const before = await office.payload.count({ collection: 'users' })
      await raise(id, as)
      const account = await office.payload.findByID({ collection: 'users', id })
      expect({ name, roles: account.roles ?? [] }).toEqual({ name, roles })
      expect((await office.payload.count({ collection: 'users' })).totalDocs).toBe(before.totalDocs)
    }
  })

  test('an administrator does not give themselves another hat', async () => {
    const id = await idOf('administrator')
    await change(office.administrator, id, { roles: ['administrator', 'approver'] })
    const account = await office.payload.findByID({ collection: 'users', id })
    expect(account.roles).toEqual(['administrator'])
  })

  test('first-register is closed, with and without somebody signed in', async () => {
    for (const as of [undefined, office.administrator]) {
      const answer = await office.send('POST', '/api/users/first-register', {
        as,
        body: { email: 'first@example.org', name: 'F', password, roles: ['administrator'] },
      })
      expect(verdictOf(answer)).toEqual({ status: 403, code: 'first-register-closed' })
    }
  })

  test('nobody sets the password of somebody else, by any field of the account', async () => {
    const { id } = await hire(office.administrator, 'victim', ['approver'])
    const refused = await change(office.administrator, id, { password: 'a password I know' })
    expect(verdictOf(refused)).toEqual({ status: 403, code: 'passwords-are-reset-not-set' })
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    await change(office.administrator, id, {
      resetPasswordToken: 'a token I know',
      resetPasswordExpiration: tomorrow,
      hash: 'aa',
      salt: 'bb',
      sessions: [{ id: 'a session I know', createdAt: tomorrow, expiresAt: tomorrow }],
    })
    const reset = await office.send('POST', '/api/users/reset-password', {
      body: { token: 'a token I know', password: 'a password I know' },
    })
    expect(reset.status).toBeGreaterThanOrEqual(400)
    expect((await signIn('victim', 'a password I know')).status).toBe(401)
    expect((await signIn('victim')).status).toBe(200)
  })

  test('an approver whose account the author made is no second pair of eyes', async () => {
    await hire(both, 'puppet', ['approver'])
    const puppet = (await signIn('puppet')).body.token as string
    const topic = await office.send('POST', '/api/topics?draft=true', {
      as: both,
      body: { title: 'By whoever makes accounts' },
    })
    const document = `topics/${topic.body.doc.id}`
    expect((await verb(office, both, document, 'submit')).status).toBe(200)
    const answer = await verb(office, puppet, document, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'account-tied' })
    expect((await verb(office, office.approver, document, 'approve')).status).toBe(200)
  })

  test('an approver whose address the author changed is no second pair of eyes either', async () => {
    await hire(office.administrator, 'moved', ['approver'])
    const moved = (await signIn('moved')).body.token as string
    await change(both, await idOf('moved'), { email: 'moved-2@example.org' })
    const topic = await office.send('POST', '/api/topics?draft=true', {
      as: both,
      body: { title: 'By whoever moves accounts' },
    })
    const document = `topics/${topic.body.doc.id}`
    await verb(office, both, document, 'submit')
    const answer = await verb(office, moved, document, 'approve')
    expect(codeOf(answer.body)).toBe('account-tied')
  })

  test('an approver does not approve what an account they made has written', async () => {
    const overseer = await office.person('overseer', 'approver', 'administrator')
    await hire(overseer, 'writer', ['press-officer'])
    const writer = (await signIn('writer')).body.token as string
    const topic = await office.send('POST', '/api/topics?draft=true', {
      as: writer,
      body: { title: 'By an account somebody made' },
    })
    const document = `topics/${topic.body.doc.id}`
    await verb(office, writer, document, 'submit')
    const answer = await verb(office, overseer, document, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'account-tied' })
    expect((await verb(office, office.approver, document, 'approve')).status).toBe(200)
  })

  test('a locked account answers like one that is not there', async () => {
    await hire(office.administrator, 'target', ['press-officer'])
    const answers = []
    for (let attempt = 0; attempt < 7; attempt += 1) answers.push(await signIn('target', 'wrong'))
    const unknown = await signIn('nobody-here', 'wrong')
    expect((await signIn('target')).status).toBe(401)
    for (const answer of answers)
      expect({ status: answer.status, body: answer.body }).toEqual({
        status: unknown.status,
        body: unknown.body,
      })
  })

  test('a locked account answers by GraphQL as any wrong sign-in does', async () => {
    const req = await createLocalReq({}, office.payload)
    const answerTo = (error: Error & { originalError?: unknown }) =>
      hideLock({
        collection: null,
        context: {},
        error,
        graphqlResult: {
          message: error.message,
          extensions: { name: 'LockedAuth', data: undefined, stack: '', statusCode: 401 },
        },
        req,
      } as never)
    const locked = Object.assign(new Error('locked'), { originalError: new LockedAuth(req.t) })
    expect(await answerTo(locked)).toMatchObject({
      graphqlResult: {
        message: new AuthenticationError(req.t).message,
        extensions: { name: 'AuthenticationError' },
      },
    })
    expect(await answerTo(new Error('another'))).toBeUndefined()
  })

  test('a hat that was given after the submission does not count for it', async () => {
    const { id } = await hire(office.administrator, 'late', ['press-officer'])
    const late = (await signIn('late')).body.token as string
    const document = await office.draft('topics', { title: 'Before the hat' })
    await verb(office, office.officer, document, 'submit')
    await give(office.administrator, id, ['approver'])
    const answer = await verb(office, late, document, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'role-too-new' })
  })

  test('an account that lost its last role starts no step any more', async () => {
    const { id } = await hire(office.administrator, 'leaver', ['approver'])
    const leaver = (await signIn('leaver')).body.token as string
    const document = await office.draft('topics', { title: 'After they left' })
    await verb(office, office.officer, document, 'submit')
    await change(office.administrator, id, { roles: [] })
    const seen = await office.send('GET', `/api/${document}/workflow`, { as: leaver })
    expect(verdictOf(seen)).toEqual({ status: 403, code: 'role-missing' })
    const answer = await office.send('POST', `/api/${document}/workflow/approve`, {
      as: leaver,
      body: {},
    })
    expect(answer.status).toBe(403)
  })

  test('nobody deletes an account, and the record keeps whoever acted', async () => {
    for (const as of [office.officer, office.administrator]) {
      const answer = await office.send('DELETE', `/api/users/${await idOf('officer')}`, { as })
      expect(answer.status).toBe(403)
    }
    expect((await eventsOf(await idOf('officer'))).length).toBeGreaterThan(0)
  })
})
