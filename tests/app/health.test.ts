import { afterEach, describe, expect, test } from '@jest/globals'
import express from 'express'
import { Writable } from 'node:stream'

import { errorHandler } from '../../src/app/server/errorHandler.js'
import { health } from '../../src/app/server/health.js'
import { logger } from '../../src/app/server/logger.js'
import { requestId } from '../../src/app/server/requestId.js'
import { requestLog } from '../../src/app/server/requestLog.js'
import { standsStill } from '../../src/plugin/schedule/index.js'
import { listening } from './listening.js'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

async function serve(...handlers: Parameters<typeof listening>) {
  const server = await listening(...handlers)
  stops.push(server.stop)
  return server.origin
}

function logged() {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { lines, log: logger('debug', destination) }
}

describe('health', () => {
  test('a server without troubles is alive and ready', async () => {
    const origin = await serve(health({ checks: [async () => null], isStopping: () => false }))
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  })

  test('a server that cannot work is alive, not ready, and says why', async () => {
    const checks = [async () => null, async () => 'The database does not answer.']
    const origin = await serve(health({ checks, isStopping: () => false }))
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    const answer = await fetch(`${origin}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({
      status: 'not-ready',
      reasons: ['The database does not answer.'],
    })
  })

  test('a server that was told to stop is not ready', async () => {
    const origin = await serve(health({ checks: [], isStopping: () => true }))
    expect((await fetch(`${origin}/readyz`)).status).toBe(503)
  })
})

describe('a scheduler', () => {
  const status = (quietMs: number, trouble: string | null = null) =>
    standsStill({ status: () => ({ isRunning: true, quietMs, nextAt: null, trouble }) })

  test('that has done nothing for more than a minute is a reason not to be ready', () => {
    expect(status(60_000, 'The database is away.')).toBeNull()
    expect(status(60_001)).toBe(
      'The scheduler has done nothing for 60 s, so texts do not go out on time.',
    )
    expect(status(75_000, 'The database is away.')).toBe(
      'The scheduler has done nothing for 75 s, so texts do not go out on time (The database is away.).',
    )
  })
})

describe('the log', () => {
  test('has an error of the database without the values that the statement was about', () => {
    const { lines, log } = logged()
    const cause = new Error('NOT NULL constraint failed')
    const failed = Object.assign(
      new Error('Failed query: insert into "users" values (?)\nparams: f00dhash,a draft text', {
        cause,
      }),
      { params: ['f00dhash', 'a draft text'] },
    )
    log.error({ err: failed }, 'a save failed')
    log.error({ err: new Error('outer', { cause: failed }) })
    const text = lines.join('')
    expect(text).toContain('insert into')
    expect(text).toContain('health.test')
    expect(text).toContain('NOT NULL constraint failed')
    expect(text).not.toMatch(/f00dhash|a draft text/)
  })
})

describe('request ids', () => {
  test.each(['short', 'line\tbreak-in-it', 'x'.repeat(65), '../../etc/passwd'])(
    'one that is not well-formed is replaced: %j',
    async (offered) => {
      const origin = await serve(requestId(), (_request, response) => void response.end())
      const answer = await fetch(origin, { headers: { 'X-Request-Id': offered } })
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  test('a well-formed one is kept', async () => {
    const origin = await serve(requestId(), (_request, response) => void response.end())
    const answer = await fetch(origin, { headers: { 'X-Request-Id': 'balancer-00.42_a' } })
    expect(answer.headers.get('x-request-id')).toBe('balancer-00.42_a')
  })
})

describe('what is logged and told', () => {
  test('a fault is logged with its stack and told without it', async () => {
    const { lines, log } = logged()
    const app = express()
    app.use(requestId(), () => {
      throw new Error('secret detail')
    })
    app.use(errorHandler(log))
    const origin = await serve(app)
    const answer = await fetch(origin)
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'internal' })
    expect(text).not.toMatch(/secret detail|at .*\.ts/)
    expect(lines.join('')).toContain('secret detail')
  })

  test('queries, reset tokens, press links and passwords are not logged, nor when something fails', async () => {
    const { lines, log } = logged()
    const app = express()
    app.use(requestLog(log))
    app.use('/press', () => {
      throw new Error('It fails.')
    })
    app.use((_request, response) => void response.end())
    app.use(errorHandler(log))
    const origin = await serve(app)
    await fetch(`${origin}/admin/reset/0123456789abcdef?token=fedcba9876543210`)
    await fetch(`${origin}/press/dG9waWNzLzE.4.0123456789abcdef.signature`)
    log.info({ password: 'hunter2', user: { token: 'abc.def' } }, 'signing in')
    const text = lines.join('')
    expect(text).toContain('"/admin/reset/…"')
    expect(text).toContain('"/press/…"')
    expect(text).toContain('It fails.')
    expect(text).not.toMatch(/0123456789abcdef|fedcba9876543210|hunter2|abc\.def/)
  })
})
