import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { markServer } from '../../src/database/serverMark.js'
import { availableEngines } from '../support/engines.js'
import { startProduct } from '../support/product.js'
import { runCommunique } from '../support/programs.js'

describe.each(availableEngines)('communique migrate [$name]', ({ name, url }) => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-migrate-'))
  let address: string

  beforeAll(() => {
    address = url()
  })

  const communique = (...args: string[]) =>
    runCommunique(args, { DATABASE_URL: address, DATA_DIR: folder })

  test('tells what is missing, applies it once, and says when there is nothing to do', async () => {
    const before = await communique('migrate', '--status')
    expect(before).toMatchObject({ code: 1, out: expect.stringContaining('missing  0001_initial') })
    const first = await communique('migrate')
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Applied 0001_initial.') })
    const again = await communique('migrate', '--json')
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out)).toEqual({ applied: [] })
    const after = await communique('migrate', '--status', '--json')
    expect(after.code).toBe(0)
    expect(JSON.parse(after.out)).toMatchObject({ isCurrent: true, missing: [] })
  })

  test('wrong use ends with 2', async () => {
    expect(await communique('migrate', '--backwards')).toMatchObject({ code: 2 })
  })

  if (name === 'sqlite') {
    test('refuses beside a running server', async () => {
      const unmark = await markServer(folder, process.pid)
      const refused = await communique('migrate')
      expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Stop it') })
      expect((await communique('migrate', '--status')).code).toBe(0)
      await unmark()
    })
  }

  test('no command works on a database of a newer version, and each says why', async () => {
    const { payload, stop } = await startProduct(address)
    await payload.db.create({
      collection: 'payload-migrations',
      data: { name: '9999_later', batch: 2 },
    })
    await stop()
    for (const command of [['users', 'list'], ['verify'], ['migrate'], ['migrate', '--status']]) {
      const { code, err } = await communique(...command)
      expect({ command, code, err }).toEqual({
        command,
        code: 1,
        err: expect.stringContaining('newer version: this one does not know 9999_later'),
      })
    }
  })
})
