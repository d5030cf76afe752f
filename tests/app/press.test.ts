import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import { logger } from '../../src/app/server/logger.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { openWholeServer } from '../support/wholeServer.js'
import { verb } from '../support/workflow.js'

let office: Office
let origin: string
let close: () => Promise<unknown>
const lines: string[] = []

beforeAll(async () => {
  const [engine] = availableEngines
  if (engine === undefined) throw new Error('There is no engine.')
  office = await openOffice(engine.url(), { key: 'default' })
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const server = await openWholeServer(office, {
    log: logger('debug', destination),
    rateLimitPerMinute: 6_000,
  })
  ;({ origin } = server)
  close = server.close
})
afterAll(async () => {
  await close()
  await office.stop()
})

test('the server shows a press link under a policy that lets nothing run, logs no address that opens it, and answers no crowd', async () => {
  const document = await office.draft('topics', { title: 'For one newsroom' })
  await verb(office, office.officer, document, 'submit')
  await verb(office, office.approver, document, 'approve')
  const made = await verb(office, office.approver, document, 'make-press-link', {
    recipient: 'The Daily',
    at: '2099-01-01T00:00:00.000Z',
  })
  const { path } = made.body.newPressLink as { path: string }
  const look = () => fetch(`${origin}${path}`, { headers: { Accept: 'text/html' } })
  const shown = await look()
  expect(shown.status).toBe(200)
  expect(await shown.text()).toContain('For one newsroom')
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
  const text = lines.join('')
  expect(text).toContain('"/press/…"')
  expect(text).not.toContain(path.split('.')[2])
  const answers = await Promise.all(Array.from({ length: 60 }, look))
  expect(answers.at(-1)?.status).not.toBe(500)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
})
