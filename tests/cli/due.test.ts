import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { createScheduler } from '../../src/plugin/schedule/index.js'
import { startProduct, type Product } from '../support/product.js'
import { runCommunique } from '../support/programs.js'
import { verb } from '../support/workflow.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('communique due', () => {
  const secret = randomUUID() + randomUUID()
  let product: Product
  let officer: string
  let approver: string
  /** Two hours behind, so that what is planned on this clock is late on the wall's. */
  let now = Date.now() - 7_200_000

  const run = (...args: string[]) =>
    runCommunique(['due', ...args], {
      DATABASE_URL: `file:${product.dataDir}/test.db`,
      DATA_DIR: product.dataDir,
      PAYLOAD_SECRET: secret,
    })
  const scheduled = async (title: string, at: string, timeZone: string): Promise<void> => {
    const made = await product.send('POST', '/api/topics', { as: officer, body: { title } })
    const document = `topics/${made.body.doc.id}`
    await verb(product, officer, document, 'submit')
    await verb(product, approver, document, 'approve')
    const answer = await verb(product, approver, document, 'schedule', { at, timeZone })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  }

  beforeAll(async () => {
    product = await startProduct(undefined, { secret })
    Object.assign(runtimeOf(product.payload), { now: () => new Date(now).toISOString() })
    officer = await product.person('officer', 'press-officer')
    approver = await product.person('approver', 'approver')
    now += 1_000
  })
  afterAll(() => product.stop())

  test('says when nothing is scheduled, with 0', async () => {
    expect(await run()).toMatchObject({ code: 0, out: 'Nothing is scheduled.\n' })
  })

  test('lists what is coming, on the clock it was meant on, with 0', async () => {
    await scheduled('Coming', '2099-07-15T09:00', 'Europe/Berlin')
    const { code, out } = await run()
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^coming {2}2099-07-15 09:00 \+02:00 \(Europe\/Berlin\) {2}topics\/\S+ {2}Coming {2}\(scheduled by approver\)\n$/,
      ),
    ])
  })

  test('complains of what is late, and of what failed and why, with 1', async () => {
    const at = new Date(now + 60_000).toISOString()
    await scheduled('Failed', at, 'UTC')
    const { docs } = await product.payload.find({
      collection: 'users',
      where: { email: { equals: 'approver@example.org' } },
    })
    const wear = (...roles: ('approver' | 'press-officer')[]) =>
      product.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { roles } })
    await wear('press-officer')
    now += 60_000
    await createScheduler({ payload: product.payload, log: silent }).runNow()
    await wear('approver')
    now += 1_000
    await scheduled('Late', new Date(now + 60_000).toISOString(), 'UTC')

    const { code, err } = await run()
    expect(code).toBe(1)
    expect(err).toMatch(/^failed .* Failed .*\n {2}Whoever scheduled this text is no approver/m)
    expect(err).toMatch(/^late .* Late /m)
    const json = await run('--json')
    expect(json.code).toBe(1)
    const states = (JSON.parse(json.out) as { state: string }[]).map(({ state }) => state)
    expect(states).toEqual(['failed', 'late', 'coming'])
  })
})
