import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createWebhookWorker } from '../../src/plugin/index.js'
import { holdClock } from '../support/clock.js'
import { openOffice, type Office } from '../support/office.js'
import { runCommunique } from '../support/programs.js'
import { startReceiver, type Receiver } from '../webhooks/receiver.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('communique webhooks', () => {
  const secret = randomUUID() + randomUUID()
  let office: Office
  let receiver: Receiver
  let databaseUrl: string
  let clock: ReturnType<typeof holdClock>

  const run = (...args: string[]) =>
    runCommunique(['webhooks', ...args], {
      DATABASE_URL: databaseUrl,
      DATA_DIR: office.dataDir,
      PAYLOAD_SECRET: secret,
    })

  beforeAll(async () => {
    receiver = await startReceiver()
    databaseUrl = `file:${process.env.COMMUNIQUE_TEST_FOLDER ?? '/tmp'}/cli-${randomUUID()}.db`
    office = await openOffice(databaseUrl, { secret, webhooksToPrivate: true })
    clock = holdClock(office)
  })
  afterAll(async () => {
    await office.stop()
    await receiver.stop()
  })

  test('says when there are none, with 0', async () => {
    expect(await run('list')).toMatchObject({ code: 0, out: 'There are no webhooks.\n' })
  })

  test('lists what was given up, with 1, and has it sent again or dismissed', async () => {
    const made = await office.send('POST', '/api/webhooks', {
      as: office.administrator,
      body: { url: receiver.url, description: 'Newsroom' },
    })
    const { id } = made.body.doc
    receiver.answer = (response) => response.writeHead(500).end()
    const worker = createWebhookWorker({ payload: office.payload, log: silent })
    await office.published('topics', { title: 'A text' })
    await office.published('topics', { title: 'Another text' })
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      await worker.runNow()
      clock.advance(40_000)
    }
    const listed = await run('list')
    expect(listed.code).toBe(1)
    expect(listed.out).toBe(`${id}  on  ${receiver.url}  Newsroom  (0 waiting, 2 dead)\n`)
    expect(listed.err).toMatch(
      /^( {2}dead {2}\S+ {2}\S+ {2}published {2}topics\/\S+ {2}\(11 attempts, last: HTTP 500\)\n){2}$/,
    )
    const [, dead = ''] = / {2}dead {2}(\S+)/.exec(listed.err) ?? []
    expect(await run('dismiss', dead)).toMatchObject({
      code: 0,
      out: '1 will not be sent again.\n',
    })
    expect(`${listed.out}${listed.err}`).not.toContain('whsec_')
    expect(await run('replay', '--endpoint', id)).toMatchObject({
      code: 0,
      out: '1 will be sent again by the server.\n',
    })
    receiver.answer = (response) => response.writeHead(204).end()
    await worker.runNow()
    expect(receiver.received).toHaveLength(23)
  }, 120_000)

  test('is told what to send again, or used wrongly', async () => {
    expect(await run('replay')).toMatchObject({ code: 2, out: '' })
  }, 60_000)
})
