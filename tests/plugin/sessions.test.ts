import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import type { Answer } from '../support/product.js'
import { workflowOf } from '../support/workflow.js'

const password = 'correct horse battery staple'
/** Hashed each time (see passwordsOnce): a sign-in that takes its time has longer to lose a role in. */
const slow = 'a password that is hashed each time'
const own = 'http://127.0.0.1:3000'

describe.each(workflowEngines)('sessions [$name]', (engine) => {
  let office: Office
  let topic: string
  let clinger: string | undefined

  beforeAll(async () => {
    office = await openOffice(engine.url())
    topic = await office.draft('topics', { title: 'A draft' })
  })
  afterAll(() => office.stop())

  const signIn = (name: string, word = password) =>
    office.send('POST', '/api/users/login', {
      body: { email: `${name}@example.org`, password: word },
    })
  const cookieOf = async (name: string): Promise<string> => {
    const { headers } = await signIn(name)
    return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }
  const save = (headers: Record<string, string>) =>
    office.send('PATCH', `/api/${topic}?draft=true`, { body: { title: 'Saved' }, headers })
  const look = (token: string) => workflowOf(office, token, topic)

  test('a cookie cannot be read by scripts, and is not sent along from other sites', async () => {
    const { headers } = await signIn('officer')
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).toMatch(/Path=\//i)
  })

  test.each([
    ['the page of the admin itself', { Origin: own }, 200],
    ['the same address by its other name', { Origin: 'http://localhost:3000' }, 200],
    ['the browser’s own word', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['another site', { Origin: 'https://evil.example' }, 401],
    ['another site that says it is none', { Origin: 'null' }, 401],
    ['another port', { Origin: 'http://127.0.0.1:3001' }, 401],
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }, 401],
    ['nobody knows where', {}, 401],
  ])('a cookie counts by where a request comes from: %s', async (_, from, status) => {
    const answer = await save({ Cookie: await cookieOf('officer'), ...from })
    expect(answer.status).toBe(status)
  })

  test('a verb sent by another site with the cookie does nothing', async () => {
    const before = await look(office.officer)
    const answer = await office.send('POST', `/api/${topic}/workflow/submit`, {
      body: { expected: { sequence: before.body.sequence, fingerprint: before.body.fingerprint } },
      headers: { Cookie: await cookieOf('officer'), Origin: 'https://evil.example' },
    })
    expect(answer.status).toBe(401)
    expect((await look(office.officer)).body.sequence).toBe(before.body.sequence)
  })

  test('whoever signs out is out, with that token at once, and elsewhere still in', async () => {
    const [here, there] = [
      (await signIn('officer')).body.token,
      (await signIn('officer')).body.token,
    ]
    expect((await look(here)).status).toBe(200)
    await office.send('POST', '/api/users/logout', { as: here })
    expect((await look(here)).status).toBe(401)
    expect((await look(there)).status).toBe(200)
  })

  test('people who sign in at the same moment are all in', async () => {
    await office.person('twin', 'press-officer')
    // On a busy machine a sign-in may be asked to come again, and does.
    const signInAtLast = async (): Promise<Answer> => {
      const answer = await signIn('twin')
      return answer.status === 503 ? signInAtLast() : answer
    }
    const answers = await Promise.all(Array.from({ length: 20 }, signInAtLast))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const looks = await Promise.all(answers.map(({ body }) => look(body.token)))
    expect(looks.map(({ status }) => status)).toEqual(Array(20).fill(200))
  })

  test.each([
    ['signing in', () => signIn('clinger', slow)],
    [
      'renewing the token',
      (token: string) => office.send('POST', '/api/users/refresh-token', { as: token }),
    ],
    [
      'changing their name',
      async (token: string, id: string) =>
        office.send('PATCH', `/api/users/${id}`, {
          as: token,
          body: { name: `N${Math.random()}` },
        }),
    ],
  ])('nobody keeps a role that is taken away, by %s all the while', async (_, cling) => {
    if (clinger === undefined) {
      await office.payload.create({
        collection: 'users',
        data: {
          email: 'clinger@example.org',
          name: 'clinger',
          password: slow,
          roles: ['press-officer'],
        },
      })
      clinger = (await signIn('clinger', slow)).body.token as string
    }
    const token = clinger
    const { body } = await office.send('GET', '/api/users/me', { as: token })
    const roles = async (now: string[]) => {
      const answer = await office.send('PATCH', `/api/users/${body.user.id}`, {
        as: office.administrator,
        body: { roles: now },
      })
      expect(answer.status).toBe(200)
    }
    for (let round = 0; round < 12; round += 1) {
      await roles(['press-officer', 'approver'])
      await Promise.all([
        ...Array.from({ length: 4 }, () => cling(token, body.user.id)),
        roles(['press-officer']),
        ...Array.from({ length: 4 }, () => cling(token, body.user.id)),
      ])
      const account = await office.payload.findByID({ collection: 'users', id: body.user.id })
      expect(account.roles).toEqual(['press-officer'])
    }
  })

  test('a new password ends every other session of the account', async () => {
    const first = await office.person('renewer', 'press-officer')
    const second = (await signIn('renewer')).body
    const changed = await office.send('PATCH', `/api/users/${second.user.id}`, {
      as: second.token,
      body: { password: 'another long password' },
    })
    expect(changed.status).toBe(200)
    expect((await look(first)).status).toBe(401)
    expect((await look(second.token)).status).toBe(200)
    expect((await signIn('renewer')).status).toBe(401)
    expect((await signIn('renewer', 'another long password')).status).toBe(200)
  })

  test('a reset ends every session, and its link works once', async () => {
    const before = await office.person('forgetful', 'press-officer')
    const token = await office.payload.forgotPassword({
      collection: 'users',
      data: { email: 'forgetful@example.org' },
      disableEmail: true,
    })
    const reset = (word: string) =>
      office.send('POST', '/api/users/reset-password', { body: { token, password: word } })
    expect((await reset('a password of my own')).status).toBe(200)
    expect((await look(before)).status).toBe(401)
    expect((await reset('another one')).status).toBe(403)
    expect((await signIn('forgetful', 'a password of my own')).status).toBe(200)
  })

  test('a person who lost a role is refused at once, by REST, GraphQL and verb, with the token they had', async () => {
    const token = await office.person('demoted', 'press-officer', 'approver')
    const { body } = await office.send('GET', '/api/users/me', { as: token })
    const saved = await office.send('PATCH', `/api/${topic}?draft=true`, {
      as: token,
      body: { title: 'While I may' },
    })
    expect(saved.status).toBe(200)
    await office.send('PATCH', `/api/users/${body.user.id}`, {
      as: office.administrator,
      body: { roles: [] },
    })
    const [rest, graphql, verb, events] = await Promise.all([
      office.send('PATCH', `/api/${topic}?draft=true`, { as: token, body: { title: 'Once more' } }),
      office.graphql(
        `mutation { updateTopic(id: "${topic.split('/')[1]}", draft: true, data: { title: "Once more", disclaimer: { wording: "reference-only" } }) { id } }`,
        { as: token },
      ),
      office.send('POST', `/api/${topic}/workflow/submit`, { as: token, body: {} }),
      office.send('GET', `/api/${topic}/workflow/events`, { as: token }),
    ])
    expect([rest.status, graphql.status, verb.status, events.status]).toEqual([403, 403, 403, 403])
  })
})
