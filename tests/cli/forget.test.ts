import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openOffice, type Office } from '../support/office.js'
import { runCommunique } from '../support/programs.js'

describe('communique users forget', () => {
  let office: Office
  let url: string

  const forget = (...args: string[]) =>
    runCommunique(['users', 'forget', ...args], { DATABASE_URL: url, DATA_DIR: office.dataDir })

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-forget-'))
    url = `file:${join(folder, 'test.db')}`
    office = await openOffice(url)
  })
  afterAll(() => office.stop())

  test('asks for a reason, and for an account without roles', async () => {
    expect((await forget('guest@example.org')).code).toBe(2)
    const early = await forget('officer@example.org', '--reason', 'Form 17')
    expect(early).toMatchObject({ code: 1, err: expect.stringMatching(/still has roles/) })
    const nobody = await forget('nobody@example.org', '--reason', 'Form 17', '--json')
    expect(JSON.parse(nobody.out)).toMatchObject({ error: { code: 'no-such-person' } })
  })

  test('takes an address, and a digest the second time', async () => {
    const { code, out } = await forget('guest@example.org', '--reason', 'Form 17', '--json')
    expect(code).toBe(0)
    const { digest } = JSON.parse(out)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    const again = await forget(digest, '--reason', 'Form 17')
    expect(again).toMatchObject({ code: 1, err: expect.stringMatching(/was erased already/) })
  })
})
