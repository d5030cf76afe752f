import { describe, expect, test } from '@jest/globals'
import { readEnv } from '../../src/env.js'

const strong = '3f9c1d7ab24e8650e1f7c93a5d082b64'
const sentence = (variables: NodeJS.ProcessEnv): string => {
  const env = readEnv(variables)
  return 'code' in env ? env.message : 'accepted'
}

test('nothing set gives a server for this machine only', () => {
  expect(readEnv({ NODE_ENV: 'development' })).toEqual({
    nodeEnv: 'development',
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: 'file:./data/communique.db',
    databasePoolSize: 10,
    dataDir: './data',
    secret: null,
    admin: null,
    publicUrl: 'http://127.0.0.1:3000',
    mail: null,
    rateLimitPerMinute: 6000,
    earlierVersions: 'public',
    logLevel: 'info',
    purge: null,
    webhooksKeepDays: 30,
    webhooksToPrivate: false,
  })
})

describe('in production', () => {
  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['short', strong.slice(1)],
    ['monotonous', 'ab'.repeat(20)],
    ['out of a manual', `your-secret-${strong}`],
  ])('a secret that is %s refuses the start and says how to make one', (_, secret) => {
    const said = sentence({ NODE_ENV: 'production', PAYLOAD_SECRET: secret })
    expect(said).toMatch(/^PAYLOAD_SECRET is (not set|too easy to guess)/)
    expect(said).toContain('randomBytes(32)')
  })

  test('a secret of 32 random characters is accepted', () => {
    expect(sentence({ NODE_ENV: 'production', PAYLOAD_SECRET: strong })).toBe('accepted')
  })
})

describe('a wrong variable stops the start with a sentence that names it', () => {
  test.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['DATABASE_POOL_SIZE', '1'],
    ['PUBLIC_URL', 'press.example'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['EARLIER_VERSIONS', 'secret'],
    ['WEBHOOKS_TO_PRIVATE', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['COMMUNIQUE_ADMIN_EMAIL', 'nobody'],
    ['SMTP_URL', 'http://mail'],
  ])('%s=%s', (name, value) => {
    expect(sentence({ NODE_ENV: 'test', [name]: value })).toContain(name)
  })

  test('an administrator without a password, mail without a sender', () => {
    const variables = { COMMUNIQUE_ADMIN_EMAIL: 'a@press.example', SMTP_URL: 'smtp://mail' }
    expect(sentence({ NODE_ENV: 'test', ...variables })).toMatch(/PASSWORD[^]*MAIL_FROM/)
  })
})

test.each([
  [{ PORT: '8080' }, 'http://127.0.0.1:8080'],
  [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ PUBLIC_URL: 'https://press.example/' }, 'https://press.example'],
])('%j is reached at %s', (variables, publicUrl) => {
  expect(readEnv({ NODE_ENV: 'test', ...variables })).toMatchObject({ publicUrl })
})
