import { afterEach, describe, expect, test } from '@jest/globals'

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { signInLimit } from '../../src/app/server/signInLimit.js'
import { listening } from './listening.js'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

describe('sign-in', () => {
  test('leaves no secret in the log, whatever goes wrong, at the loudest level', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'communique-secrets-')), 'secrets')
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        '--conditions=production',
        '--import',
        'tsx',
        fileURLToPath(new URL('signInLoudly.ts', import.meta.url)),
        file,
      ],
      { env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 64 * 1024 * 1024 },
    )
    const secrets = readFileSync(file, 'utf8').split('\n')
    expect(secrets.filter((secret) => secret.length > 10)).toHaveLength(7)
    const said = stdout + stderr
    expect(said).toContain('"level":50')
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  })

  test('an address that tries too often is told to wait, as a problem', async () => {
    const server = await listening(signInLimit(3), (_request, response) => {
      response.json({ tried: true })
    })
    stops.push(server.stop)
    const attempts = []
    for (let attempt = 0; attempt < 4; attempt += 1)
      attempts.push(await fetch(`${server.origin}/api/users/login`, { method: 'POST' }))
    expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const [refused] = attempts.slice(-1)
    expect(refused?.headers.get('retry-after')).toBe('60')
    expect(refused?.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused?.json()).toMatchObject({ code: 'too-many-sign-ins' })
  })
})
