import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openOffice, type Office } from '../support/office.js'
import { runCommunique } from '../support/programs.js'

describe('communique statistics', () => {
  let office: Office
  let url: string

  const run = (...args: string[]) =>
    runCommunique(['statistics', ...args], { DATABASE_URL: url, DATA_DIR: office.dataDir })

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
