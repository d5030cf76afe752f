import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readEnv } from '../../src/env.js'

const STRONG = 'b5d1f0c3a9e84726d50b1c7fe3926a48c0d7e15f2b8a6394'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-start-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Runs the server as `npm start` does, in a folder without a build, until it ends. */
async function start(variables: Record<string, string>) {
  const root = process.cwd()
  const child = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      import.meta.resolve('tsx'),
      join(root, 'src/server.ts'),
    ],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATA_DIR: join(folder, 'data'),
        DATABASE_URL: `file:${join(folder, 'start.db')}`,
        TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
        ...variables,
      },
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said }
}

describe('the server does not start', () => {
  test.each([
    ['without a secret', {}],
    ['with one out of a manual', { PAYLOAD_SECRET: 'change-me-change-me-change-me-change-me' }],
    ['with a short one', { PAYLOAD_SECRET: 'b5d1f0c3a9e8' }],
  ])('%s in production, and says how to make one', async (_name, variables) => {
    const { code, said } = await start(variables)
    expect(code).toBe(1)
    expect(said).toContain('PAYLOAD_SECRET')
    expect(said).toContain('randomBytes(32)')
    expect(said).not.toMatch(/\n\s+at /)
  })

  test('without a build, and says which command makes it', async () => {
    const { code, said } = await start({ PAYLOAD_SECRET: STRONG })
    expect(code).toBe(1)
    expect(said).toContain('npm run build')
    expect(said).not.toMatch(/\n\s+at /)
  })
})

describe('the environment', () => {
  const wrong: [string, Record<string, string>, string][] = [
    ['a port that is none', { PORT: '99999' }, 'PORT'],
    ['a database it does not know', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['a public address without a scheme', { PUBLIC_URL: 'press.example' }, 'PUBLIC_URL'],
    [
      'an administrator without password',
      { COMMUNIQUE_ADMIN_EMAIL: 'a@b.example' },
      'COMMUNIQUE_ADMIN',
    ],
    ['a rate that is no number', { RATE_LIMIT_PER_MINUTE: 'many' }, 'RATE_LIMIT_PER_MINUTE'],
    ['a log level it does not know', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ]
  test.each(wrong)('refuses %s by name', (_what, variables, name) => {
    const env = readEnv({ ...variables, NODE_ENV: 'test' })
    expect(env).toMatchObject({ code: 'environment-refused' })
    expect('message' in env && env.message).toContain(name)
  })

  test('names everything that is wrong at once', () => {
    const env = readEnv({ NODE_ENV: 'test', PORT: '-1', LOG_LEVEL: 'loud' })
    expect('message' in env && env.message.split('\n')).toHaveLength(2)
  })
})
