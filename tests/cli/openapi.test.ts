import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openApiDocument } from '../../src/delivery/openapi/openApiDocument'
import { runCommunique } from '../support/programs.js'

describe('communique openapi', () => {
  let folder: string

  const communique = (args: readonly string[], env: Record<string, string> = {}) =>
    runCommunique(args, {
      DATABASE_URL: `file:${join(folder, 'data', 'none.db')}`,
      DATA_DIR: join(folder, 'data'),
      PUBLIC_URL: 'https://press.example',
      ...env,
    })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-openapi-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('prints what the server gives, without making a database', async () => {
    const { code, err, out } = await communique(['openapi'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(openApiDocument('https://press.example'))
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('writes it to a file, and never over one that is there', async () => {
    const file = join(folder, 'openapi.json')
    const written = await communique(['openapi', file, '--json'])
    expect(written).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(written.out)).toMatchObject({ file, server: 'https://press.example' })
    const text = await readFile(file, 'utf8')
    expect(JSON.parse(text)).toEqual(openApiDocument('https://press.example'))
    const again = await communique(['openapi', file], { PUBLIC_URL: 'https://other.example' })
    expect(again.code).toBe(2)
    expect(again.err).toMatch(/cannot be written: .*exist/)
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  test('leaves out what the environment hides, and refuses one that cannot be right', async () => {
    const { out } = await communique(['openapi', '--json'], { EARLIER_VERSIONS: 'hidden' })
    expect(Object.keys(JSON.parse(out).paths).filter((path) => path.includes('versions'))).toEqual(
      [],
    )
    const wrong = await communique(['openapi'], { EARLIER_VERSIONS: 'sometimes' })
    expect(wrong.code).toBe(2)
    expect(wrong.err).toMatch(/EARLIER_VERSIONS/)
  })
})
