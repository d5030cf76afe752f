import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openOffice, type Office } from '../support/office.js'

type Ended = { code: number; out: string; err: string }

describe('communique statistics', () => {
  let office: Office
  let url: string

  const run = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: url,
        DATA_DIR: office.dataDir,
        PAYLOAD_SECRET: 'a secret for tests only, long enough',
      }
      const command = ['--conditions=production', '--import', 'tsx', 'src/cli/index.ts']
      execFile(process.execPath, [...command, 'statistics', ...args], { env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      )
    })

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-statistics-'))
    url = `file:${join(folder, 'test.db')}`
    office = await openOffice(url)
    await office.published('topics', { title: 'Clean air' })
  })
  afterAll(() => office.stop())

  test('say the same as the route, in lines, as JSON and as CSV', async () => {
    const { body } = await office.send('GET', '/api/workflow/statistics', { as: office.officer })
    const json = await run('--json')
    expect(json.code).toBe(0)
    expect(JSON.parse(json.out).data).toEqual(body.data)
    expect((await run()).out).toMatch(/^\d{4}-\d\d {2}topics: 1 published after 1 rounds/)
    const csv = await office.send('GET', '/api/workflow/statistics', {
      as: office.officer,
      headers: { Accept: 'text/csv' },
    })
    expect((await run('--csv', '--collection', 'topics')).out.trimEnd()).toBe(
      String(csv.body).trimEnd(),
    )
  })

  test('wrong use ends with 2', async () => {
    expect(await run('--from', 'October')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/from and to are months/),
    })
  })
})
