import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { communiqueConfig } from '../../src/config.js'
import { runCommunique } from '../support/programs.js'

const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'))
const environment = {
  DATABASE_URL: `file:${join(folder, 'communique.db')}`,
  DATA_DIR: folder,
  PAYLOAD_SECRET: 'a secret for tests only, long enough',
}
const seed = 'seed/mep-china-japan-dialogue.txt'

const communique = (args: readonly string[], extra: Record<string, string> = {}) =>
  runCommunique(args, { ...environment, ...extra })

const officer = [
  'users',
  'add',
  'Officer@example.org',
  '--name',
  'Li Hong',
  '--role',
  'press-officer',
]

describe('communique', () => {
  describe('wrong use ends with 2 and says what is wrong', () => {
    test.each([
      ['an unknown command', ['sing'], /unknown command 'sing'/],
      ['an import as nobody', ['import', seed], /--as <email>/],
      [
        'an import of nothing',
        ['import', '--as', 'officer@example.org'],
        /missing required argument/,
      ],
      [
        'a file that is not there',
        ['import', 'no-such-file.txt', '--as', 'officer@example.org'],
        /no-such-file\.txt cannot be read/,
      ],
      [
        'a role that is none',
        ['users', 'add', 'a@example.org', '--name', 'A', '--role', 'king'],
        /press-officer, approver, administrator/,
      ],
      [
        'a person without a name',
        ['users', 'add', 'a@example.org', '--role', 'approver'],
        /--name <name>/,
      ],
    ])('%s', async (_, args, sentence) => {
      const { code, err } = await communique(args)
      expect(code).toBe(2)
      expect(err).toMatch(sentence)
    })

    test('an environment that cannot be right', async () => {
      const { code, err } = await communique(['users', 'list'], { DATABASE_URL: 'oracle:here' })
      expect(code).toBe(2)
      expect(err).toMatch(/DATABASE_URL/)
    })
  })

  test('help is no mistake', async () => {
    const { code, out } = await communique(['--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/import/)
  })
})

describe('communique users', () => {
  test('an empty database has nobody', async () => {
    expect(await communique(['users', 'list', '--json'])).toMatchObject({ code: 0, out: '[]\n' })
  })

  test('adding a person prints a one-time password, and nothing else needs reading', async () => {
    const { code, out, err } = await communique(officer)
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Li Hong <Officer@example\.org> was added as press-officer\.\nOne-time password \(shown only now\): \S{20}\n$/,
    )
    expect(err).toBe('')
  })

  test('an address that is there is refused, in any letters', async () => {
    const { code, out, err } = await communique([...officer, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'address-taken' } })
    expect(err).toMatch(/is there already/)
  })

  test('the list shows who is there and no secret', async () => {
    const { out } = await communique(['users', 'list', '--json'])
    expect(JSON.parse(out)).toEqual([
      {
        id: expect.any(String),
        email: 'officer@example.org',
        name: 'Li Hong',
        roles: ['press-officer'],
      },
    ])
  })

  test('whoever has the server’s shell gives roles, exactly those that are named', async () => {
    const roles = (...args: string[]) =>
      communique(['users', 'roles', 'officer@example.org', ...args])
    expect(await roles('--role', 'press-officer', 'approver')).toMatchObject({
      code: 0,
      out: 'Li Hong <officer@example.org> is now press-officer, approver.\n',
    })
    expect(await roles()).toMatchObject({ code: 0, out: expect.stringContaining('without a role') })
    await roles('--role', 'press-officer')
    const { out } = await communique(['users', 'list', '--json'])
    expect(JSON.parse(out)[0].roles).toEqual(['press-officer'])
    expect(await communique(['users', 'roles', 'nobody@example.org'])).toMatchObject({ code: 1 })
  })

  test('somebody unknown cannot be reset', async () => {
    expect(await communique(['users', 'reset', 'nobody@example.org'])).toMatchObject({
      code: 1,
      err: 'Nobody here has the address nobody@example.org.\n',
    })
  })
})

describe('communique users reset, beside a running Payload', () => {
  let payload: Payload
  let before: string
  const email = 'approver@example.org'
  const isSignedIn = async (token: string) =>
    (await payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })).user !== null
  const signIn = (password: string) =>
    payload.login({ collection: 'users', data: { email, password } })

  beforeAll(async () => {
    const { out } = await communique([
      'users',
      'add',
      email,
      '--name',
      'Zhao Min',
      '--role',
      'approver',
      'administrator',
      '--json',
    ])
    before = JSON.parse(out).password
    process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
    payload = await getPayload({
      config: communiqueConfig({
        databaseUrl: environment.DATABASE_URL,
        dataDir: folder,
        logLevel: 'silent',
        publicUrl: 'http://127.0.0.1:3000',
        secret: environment.PAYLOAD_SECRET,
      }),
      key: 'cli',
    })
  })

  afterAll(() => payload.destroy())

  test('gives a new password, shuts the old one out and ends the sessions', async () => {
    const { token } = await signIn(before)
    expect(await isSignedIn(String(token))).toBe(true)
    const { code, out } = await communique(['users', 'reset', email, '--json'])
    expect(code).toBe(0)
    expect(await isSignedIn(String(token))).toBe(false)
    await expect(signIn(before)).rejects.toThrow()
    const { user } = await signIn(JSON.parse(out).password)
    expect(user).toMatchObject({ email, roles: ['approver', 'administrator'] })
  })
})

describe('communique import', () => {
  test('nobody imports as somebody unknown', async () => {
    const { code, err } = await communique(['import', seed, '--as', 'nobody@example.org'])
    expect(code).toBe(1)
    expect(err).toMatch(/Nobody here has the address nobody@example\.org/)
  })

  test('somebody who is no author is refused with a sentence', async () => {
    await communique([
      'users',
      'add',
      'boss@example.org',
      '--name',
      'Boss',
      '--role',
      'administrator',
    ])
    const { code, out } = await communique(['import', seed, '--as', 'boss@example.org', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'not-an-author' } })
  })

  test('the seed page becomes drafts; warnings go to standard error', async () => {
    const { code, out, err } = await communique(['import', seed, '--as', 'officer@example.org'])
    expect(code).toBe(0)
    expect(out.match(/created /g)).toHaveLength(14)
    expect(err).toMatch(/event\.start: The page says “Wednesday” and no full date\./)
  })

  test('again, with a file that is no page: one unchanged, one refused, exit 1', async () => {
    const novel = join(folder, 'novel.txt')
    writeFileSync(novel, 'Call me Ishmael.\n')
    const { code, out, err } = await communique([
      'import',
      seed,
      novel,
      '--as',
      'officer@example.org',
      '--json',
    ])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      created: {},
      pages: [{ outcome: 'unchanged' }, { outcome: 'refused', refusal: { code: 'not-a-page' } }],
    })
    expect(err).toMatch(/novel\.txt: The file has neither/)
  })
})
